package io.quaestor.http.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of empty results and to questions of yes or no, whichever database is read. */
@TestInstance(Lifecycle.PER_CLASS)
class AnalysesOverBothTest {
  private TestServer sqlite;
  private TestServer postgres;

  @BeforeAll
  void start(@TempDir Path sqliteDir, @TempDir Path postgresDir) {
    sqlite = Servers.onSqlite(sqliteDir);
    postgres = Servers.onPostgres(postgresDir);
  }

  @AfterAll
  void stop() {
    sqlite.close();
    postgres.close();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "analyses.csv", delimiter = '|', quoteCharacter = '`')
  void says_the_same_on_sqlite_and_postgresql(String question, String beginning) {
    assertThat(analysis(sqlite, question)).startsWith(beginning);
    assertThat(analysis(postgres, question)).startsWith(beginning);
  }

  /** They ask for yes or no, but rows that follow from their words would not tell. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "did every day pass 1 million",
        "did only waiter 14 sell cheesecake",
        "did saturday and sunday sell more than monday",
        "¿todos los mozos vendieron más de 20 millones?",
        "is there a list of products",
        "was the best day in october",
      })
  void says_neither_yes_nor_no_where_the_rows_do_not_tell(String question) {
    assertThat(analysis(sqlite, question)).doesNotStartWith("Yes").doesNotStartWith("Sí");
    assertThat(analysis(sqlite, question)).doesNotStartWith("No:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "did we sell more espresso in october than latte in november",
        "did we sell more in october than on sundays in november",
        "did any sunday pass 2 million",
        "¿hubo algún domingo con más de 2 millones?",
        "did any waiter sell more than waiter 21",
        "did we sell more than average in october",
        "did tickets exceed 5000 in october",
        "is espresso the best-selling product?",
      })
  void declines_what_it_would_answer_with_other_rows(String question) {
    HttpResponse<String> response = sqlite.post("/ask", OverHttp.body("question", question));

    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
  }

  private static String analysis(TestServer server, String question) {
    HttpResponse<String> response = server.post("/ask", OverHttp.body("question", question));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response).path("analysis").asText();
  }
}
