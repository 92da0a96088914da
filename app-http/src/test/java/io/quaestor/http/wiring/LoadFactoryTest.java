package io.quaestor.http.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.GenericArgument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.EmbeddedPostgresServer.Login;
import io.quaestor.http.answers.Servers;
import io.quaestor.job.Job;
import io.quaestor.job.JobState;
import io.quaestor.job.RejectLimit;
import io.quaestor.jobs.JobKeeper;
import io.quaestor.jobs.SchedulerQueue;
import io.quaestor.load.LoadRequest;
import io.quaestor.load.Loads;
import io.quaestor.load.Upload;
import io.quaestor.load.UploadFolder;
import io.quaestor.port.ResultCache;
import io.quaestor.question.Answer;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's own loads, from its start to its end. */
class LoadFactoryTest {
  private static final String HEADER =
      "date,week_day,hour,ticket_number,waiter,product_name,quantity,unitary_price,total\n";
  private static final String LINE = "11/20/2024,Wednesday,09:05,FCB 1,51,Té,1,2.5,2.5\n";
  private static final int LINES = 400_000;

  @TempDir private Path folder;

  @Test
  void no_old_answer_is_left_after_a_load() {
    try (ApplicationContext context = context(Map.of("quaestor.sample-data", "true"))) {
      context.getBean(EmbeddedServer.class).start();
      ResultCache<Answer> answers = context.getBean(new GenericArgument<ResultCache<Answer>>() {});
      context
          .getBean(Quaestor.class)
          .ask(new Question("What are the top 5 best-selling products?"));
      assertThat(answers.size()).isEqualTo(1);

      Job job = sent(context, 3);
      until(() -> job(context, job).state() == JobState.DONE);

      assertThat(answers.size()).isZero();
    }
  }

  @Test
  void a_command_leaves_the_loads_alone() {
    try (ApplicationContext context = context(Map.of())) {
      assertThat(context.getBean(Quaestor.class)).isNotNull();

      assertThat(context.getActiveBeanRegistrations(JobKeeper.class)).isEmpty();
      assertThat(context.getActiveBeanRegistrations(SchedulerQueue.class)).isEmpty();
    }
  }

  @Test
  void a_load_is_put_back_before_the_database_is_closed_and_done_after_the_next_start()
      throws Exception {
    Login login = EmbeddedPostgresServer.shared().newDatabase();
    Job job;
    try (ApplicationContext context = context(Servers.postgres(login))) {
      context.getBean(EmbeddedServer.class).start();
      Job sent = sent(context, LINES);
      job = sent;
      until(() -> job(context, sent).progress().rowsRead() > 0);
    }
    assertThat(number(login, "SELECT COUNT(*) FROM quaestor_app.scheduled_tasks WHERE picked"))
        .isZero();

    try (ApplicationContext context = context(Servers.postgres(login))) {
      context.getBean(EmbeddedServer.class).start();
      until(() -> job(context, job).state().isOver());
    }
    assertThat(number(login, "SELECT COUNT(*) FROM quaestor_data.sales_data")).isEqualTo(LINES);
  }

  private ApplicationContext context(Map<String, Object> settings) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("quaestor.port", "0");
    properties.put("quaestor.data-dir", folder.toString());
    properties.put("quaestor.sample-data", "false");
    properties.putAll(settings);
    return ApplicationContext.builder(properties).environmentPropertySource(false).start();
  }

  private static Job sent(ApplicationContext context, int lines) {
    String csv = HEADER + LINE.repeat(lines);
    Upload upload =
        context
            .getBean(UploadFolder.class)
            .receive(
                "sales.csv",
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                Long.MAX_VALUE);
    return context
        .getBean(Loads.class)
        .submit(
            new LoadRequest(
                List.of(new LoadRequest.Sent("sales_data", upload)),
                RejectLimit.none(),
                false,
                "till"));
  }

  private static Job job(ApplicationContext context, Job job) {
    return context.getBean(Loads.class).job(job.id());
  }

  private static long number(Login login, String sql) throws SQLException {
    try (Connection connection = EmbeddedPostgresServer.administrator(login.url());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void until(BooleanSupplier happened) {
    for (int looks = 0; looks < 3_000 && !happened.getAsBoolean(); looks++) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    assertThat(happened.getAsBoolean()).isTrue();
  }
}
