package io.quaestor.jobs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.Catalog;
import io.quaestor.contract.db.Sales;
import io.quaestor.error.QuaestorException;
import io.quaestor.job.Job;
import io.quaestor.job.JobState;
import io.quaestor.job.RejectLimit;
import io.quaestor.load.LoadRequest;
import io.quaestor.load.LoadWorker;
import io.quaestor.load.Loads;
import io.quaestor.load.Upload;
import io.quaestor.load.UploadFolder;
import io.quaestor.port.QueryLimits;
import io.quaestor.sql.TrustedQueries;
import io.quaestor.table.Cell;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole loads, from the upload to the rows, over either database. */
abstract class LoadBehaviour {
  private static final int LINES = 50_000;
  private static final String HEADER =
      "date,week_day,hour,ticket_number,waiter,product_name,quantity,unitary_price,total\n";
  private static final String LINE = "11/20/2024,Wednesday,09:05,FCB 1,51,Té,1,2.5,2.5\n";

  @TempDir private Path folder;

  private final AtomicInteger landed = new AtomicInteger();
  private @Nullable Workplace place;
  private @Nullable StallingStore store;

  abstract Workplace open(Path folder);

  @BeforeEach
  void open() {
    place = open(folder.resolve("data"));
    store = StallingStore.over(place.store());
  }

  @AfterEach
  void close() {
    place().close();
  }

  /** A server with its workers. */
  private record Server(Loads loads, UploadFolder uploads, JobKeeper keeper)
      implements AutoCloseable {
    Job sent(String csv) {
      InputStream content = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
      Upload upload = uploads.receive("sales.csv", content, Long.MAX_VALUE);
      return loads.submit(
          new LoadRequest(
              List.of(new LoadRequest.Sent(Sales.TABLE.name(), upload)),
              RejectLimit.none(),
              false,
              "till"));
    }

    void untilDone(Job job) {
      Eventually.until("it is over", () -> loads.job(job.id()).state().isOver());
      assertThat(loads.job(job.id()).error()).isEmpty();
      assertThat(loads.job(job.id()).state()).isEqualTo(JobState.DONE);
    }

    @Override
    public void close() {
      keeper.close();
    }
  }

  private Server server() {
    Server server = idleServer();
    server.keeper().start();
    return server;
  }

  /** One whose workers have not begun. */
  private Server idleServer() {
    JobTables tables = place().tables();
    JdbcJobBook book = new JdbcJobBook(tables);
    Path files = folder.resolve("uploads");
    UploadFolder uploads = UploadFolder.open(files);
    Catalog catalog = new Catalog(List.of(Sales.DATASET));
    InstantSource clock = InstantSource.system();
    LoadWorker worker =
        new LoadWorker(
            catalog, dataset -> store(), book, uploads, clock, any -> landed.incrementAndGet());
    SchedulerQueue queue = new SchedulerQueue(tables, files, uploads.id(), 2, worker::attempt);
    Loads loads = new Loads(catalog, book, queue, uploads, clock);
    JobKeeper keeper = new JobKeeper(queue, loads, book, clock);
    return new Server(loads, uploads, keeper);
  }

  @Test
  void loads_what_was_sent() {
    try (Server server = server()) {
      Job job = server.sent(HEADER + LINE + LINE.replace("2.5\n", "much\n"));

      server.untilDone(job);

      Job done = server.loads().job(job.id());
      assertThat(done.progress().rowsWritten()).isEqualTo(1);
      assertThat(done.progress().rowsRejected()).isEqualTo(1);
      assertThat(done.attempts()).isEqualTo(1);
    }
    assertThat(rows()).isEqualTo(1);
    assertThat(landed).hasValue(1);
  }

  @Test
  void a_load_that_is_cut_off_by_the_end_of_the_process_leaves_nothing_and_is_done_later() {
    Job job;
    try (Server server = server()) {
      store().closed().set(true);
      job = server.sent(HEADER + LINE.repeat(LINES));
      Eventually.until("it is in the middle", () -> store().standing().get() == 1);
    }
    assertThat(rows()).isZero();
    assertThat(landed).hasValue(0);
    store().closed().set(false);

    try (Server again = server()) {
      again.untilDone(job);
    }
    assertThat(rows()).isEqualTo(LINES);
  }

  @Test
  void a_load_whose_book_goes_away_in_the_middle_is_done_once_it_is_back() {
    try (Server server = server()) {
      store().closed().set(true);
      Job job = server.sent(HEADER + LINE.repeat(LINES));
      Eventually.until("it is in the middle", () -> store().standing().get() == 1);
      place().source().away().set(true);
      store().closed().set(false);
      Eventually.until("it met the outage", () -> place().source().asked().get() > 3);
      place().source().away().set(false);

      server.untilDone(job);
    }
    assertThat(rows()).isEqualTo(LINES);
  }

  @Test
  void begins_when_the_database_comes_up_late() {
    place().source().away().set(true);
    try (Server server = server()) {
      Eventually.until("it was asked for", () -> place().source().asked().get() > 1);
      place().source().away().set(false);
      Job job = server.sent(HEADER + LINE);

      server.untilDone(job);
    }
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void a_job_that_was_entered_and_not_queued_is_brought_by_the_recovery() {
    Job job;
    try (Server server = idleServer()) {
      job = server.sent(HEADER + LINE);
    }
    try (Server again = server()) {
      again.untilDone(job);
    }
    assertThat(rows()).isEqualTo(1);
  }

  /** They hold values of people's files. */
  @ParameterizedTest
  @ValueSource(strings = {"load_reject", "quaestor_app.load_reject"})
  void shows_rejects_to_no_connection_that_runs_queries(String table) {
    try (Server server = server()) {
      server.untilDone(server.sent(HEADER + LINE + LINE.replace("2.5\n", "much\n")));
    }
    String sql = "SELECT * FROM " + table;

    assertThatThrownBy(
            () ->
                place()
                    .repository()
                    .run(TrustedQueries.of(sql, place().dialect()), QueryLimits.standard()))
        .isInstanceOf(QuaestorException.class);
  }

  private long rows() {
    String sql = "SELECT COUNT(*) FROM sales_data";
    Cell count =
        place()
            .repository()
            .run(
                TrustedQueries.of(sql, place().dialect()),
                new QueryLimits(Duration.ofMinutes(1), 1))
            .rows()
            .getFirst()
            .getFirst();
    return ((Cell.Numeric) count).value().longValueExact();
  }

  private StallingStore store() {
    return requireNonNull(store);
  }

  private Workplace place() {
    return requireNonNull(place);
  }
}
