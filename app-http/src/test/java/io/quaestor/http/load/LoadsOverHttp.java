package io.quaestor.http.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files that are sent, whichever database takes them. Each test has a table. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class LoadsOverHttp {
  private @Nullable TestServer server;

  abstract TestServer start(Path dataDir);

  @BeforeAll
  void startOnce(@TempDir Path dataDir) {
    server = start(dataDir);
  }

  @AfterAll
  void stop() {
    server().close();
  }

  final TestServer server() {
    return requireNonNull(server);
  }

  @Test
  void a_file_becomes_a_job_and_then_rows_that_answers_know_at_once() throws Exception {
    String header =
        "Date,Week_Day,hour,ticket_number,waiter,product_name,note,quantity,unitary_price,total\n";
    String row = "1/7/2024,Sunday,9:05,FCB 1,3,\"Scone, big\nand warm\",x,2,1.5,3\n";
    upload("sales_data", header + row.replace("1.5,3", "1.5,4"), "");
    assertThat(revenue()).isEqualTo("[4]");

    HttpResponse<String> accepted =
        new Form().file("file", "jan.csv", header + row).post(server(), "/upload/csv/sales_data");

    JsonNode answer = TestServer.json(accepted);
    String id = Jobs.accepted(accepted);
    assertThat(answer.path("task_id").asText()).isEqualTo(id);
    assertThat(answer.path("status").asText()).isEqualTo("accepted");
    assertThat(answer.path("filename").asText()).isEqualTo("jan.csv");
    assertThat(answer.path("rows_to_process").asInt()).isEqualTo(1);
    assertThat(accepted.headers().firstValue("Location")).hasValue("/jobs/" + id);
    JsonNode job = Jobs.over(server(), id);
    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
    assertThat(job.path("rows_written").asInt()).isEqualTo(1);
    assertThat(job.path("bytes_read").asInt()).isEqualTo(job.path("bytes").asInt());
    assertThat(job.path("extra_columns").toString()).isEqualTo("[\"note\"]");
    assertThat(revenue()).isEqualTo("[7]");
    assertThat(TestServer.json(server().get("/task/" + id))).isEqualTo(job);
  }

  @Test
  void the_same_file_is_loaded_twice_only_when_asked() throws Exception {
    String csv = "ID_Country,country_name,continent\nXX,Xland,Europe\n";
    String first = upload("country", csv, "");

    JsonNode repeated = Jobs.over(server(), upload("country", csv, ""));
    JsonNode again = Jobs.over(server(), upload("country", csv, "?again=true"));

    assertThat(repeated.path("state").asText()).isEqualTo("done");
    assertThat(repeated.path("duplicate_of").asText()).isEqualTo(first);
    assertThat(repeated.path("rows_written").asInt()).isZero();
    assertThat(again.path("state").asText()).as("its key is taken now").isEqualTo("failed");
    assertThat(again.path("error").path("code").asText()).isEqualTo("file-malformed");
  }

  @Test
  void rejects_can_be_mended_and_sent_again_as_they_are() throws Exception {
    String id =
        upload("departments", "1,Sales\nx,Legal\n3,\"R\n\"\"&\"\" D\",more\n4,\"a;\nb\"\n", "");

    JsonNode job = Jobs.over(server(), id);
    HttpResponse<String> rejects = server().get("/jobs/" + id + "/rejects");

    assertThat(job.path("rows_written").asInt()).isEqualTo(2);
    assertThat(job.path("rows_rejected").asInt()).isEqualTo(2);
    assertThat(job.at("/files/0/rejects").asText()).isEqualTo("/jobs/" + id + "/rejects");
    assertThat(rejects.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"rejects-departments.csv\"");
    assertThat(rejects.body())
        .isEqualTo(
            """
            reject_line,reject_column,reject_value,reject_reason,id,department\r
            2,id,x,expected a whole number such as 12,x,Legal\r
            3,,,"expected 2 fields, found 3",3,"R
            ""&"" D",more\r
            """);
    String mended = rejects.body().replace(",x,Legal", ",2,Legal").replace(",more", "");
    JsonNode second = Jobs.over(server(), upload("departments", mended, ""));
    assertThat(second.path("state").asText()).as(second.toString()).isEqualTo("done");
    assertThat(second.path("rows_written").asInt()).isEqualTo(2);
    assertThat(second.path("extra_columns").toString()).contains("reject_line", "reject_reason");
  }

  @ParameterizedTest
  @CsvSource({"71, ?max_rejects=1", "72, ?max_rejects=20%25", "73, form"})
  void too_many_rejects_leave_nothing_behind(int key, String options) throws Exception {
    String good = "id,job\n%d,Clerk\n".formatted(key);
    Form form = new Form().file("file", "j.csv", good + "x,Cleaner\ny,Driver\n");
    String id =
        Jobs.accepted(
            options.equals("form")
                ? form.option("max_rejects", "1").post(server(), "/upload/csv/jobs")
                : form.post(server(), "/upload/csv/jobs" + options));

    JsonNode job = Jobs.over(server(), id);

    assertThat(job.path("state").asText()).isEqualTo("failed");
    assertThat(job.path("error").path("code").asText()).isEqualTo("too-many-rejects");
    assertThat(server().get("/jobs/" + id + "/rejects").body()).contains("Cleaner");
    JsonNode whole = Jobs.over(server(), upload("jobs", good, ""));
    assertThat(whole.path("rows_written").asInt()).as("the key is free").isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void users_and_transactions_come_together_in_either_order(boolean usersFirst) throws Exception {
    // More than buffers hold, so that a part that is not read would stop the other.
    String padding = "\n".repeat(3_000_000);
    String name = Boolean.toString(usersFirst);
    String users = users(name) + padding;
    String transactions = transactions(name) + padding;
    Form form = new Form();
    if (usersFirst) {
      form.file("users", "u.csv", users).file("transactions", "t.csv", transactions);
    } else {
      form.file("transactions", "t.csv", transactions).file("users", "u.csv", users);
    }

    String id = Jobs.accepted(form.post(server(), "/upload-csv"));

    JsonNode job = Jobs.over(server(), id);
    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
    assertThat(job.at("/files/0/table").asText()).isEqualTo("users");
    assertThat(job.at("/files/0/rows_written").asInt()).isEqualTo(1);
    assertThat(job.at("/files/1/rows_written").asInt()).isEqualTo(1);
    String rejects = "/jobs/" + id + "/rejects?file=transactions";
    assertThat(job.at("/files/1/rejects").asText()).isEqualTo(rejects);
    assertThat(server().get(rejects).body()).contains("3,user_id,u-missing").doesNotContain("ada");
    assertThat(server().get("/jobs/" + id + "/rejects?file=users").body().lines()).hasSize(1);
    HttpResponse<String> whose = server().get("/jobs/" + id + "/rejects");
    assertThat(whose.statusCode()).isEqualTo(400);
    assertThat(TestServer.json(whose).path("detail").asText()).contains("users, transactions");
  }

  private static String users(String id) {
    return "id,username,region,is_active_sub,department,company_name,signup_date\n"
        + "u-%s,ada,eu,true,sales,Acme,2024-01-02\n".formatted(id);
  }

  /** Two: one of the user, and one of nobody. */
  private static String transactions(String id) {
    return """
        id,user_id,model_name,conversation_id,token_type,token_count,rate_per_1k,calculated_cost,timestamp,region,company,date
        t-%1$s,u-%1$s,m,c,prompt,10,0.5,0.005,2024-01-02 10:00:00,eu,Acme,2024-01-02
        t-%1$s-2,u-missing,m,c,prompt,10,0.5,0.005,2024-01-02 10:00:00,eu,Acme,2024-01-02
        """
        .formatted(id);
  }

  private String upload(String table, String csv, String options) throws InterruptedException {
    String id =
        Jobs.accepted(
            new Form()
                .file("file", "some.csv", csv)
                .post(server(), "/upload/csv/" + table + options));
    Jobs.over(server(), id);
    return id;
  }

  /** Asked as people ask, so that a cache or an index that is stale would show. */
  private String revenue() {
    HttpResponse<String> answer = server().post("/ask", "{\"question\": \"total revenue\"}");
    return TestServer.json(answer).at("/data/rows/0").toString();
  }
}
