package io.quaestor.benchmark.traffic;

import io.quaestor.benchmark.data.BigFiles;
import io.quaestor.benchmark.data.TillFile;
import io.quaestor.benchmark.figures.Figures;
import io.quaestor.benchmark.figures.Sheet;
import io.quaestor.benchmark.figures.Target;
import io.quaestor.benchmark.http.Line;
import io.quaestor.benchmark.http.Requests;
import io.quaestor.benchmark.server.Launch;
import io.quaestor.benchmark.server.ServerUnderTest;
import io.quaestor.benchmark.server.Site;
import java.nio.file.Files;
import java.nio.file.Path;

/** All rows as CSV, and the memory that the server has meanwhile. */
final class Download {
  private static final String SQL =
      "SELECT date, hour, ticket_number, waiter, product_name, quantity, unitary_price, total"
          + " FROM sales_data";

  /** A heap that is not collected at the same moment each time makes that much of a difference. */
  private static final Target FLAT = Target.under(1.15, "of the first quarter's");

  private final Plan plan;

  Download(Plan plan) {
    this.plan = plan;
  }

  void measure(Site site, Path file) throws Exception {
    TillFile till = TillFile.write(file, plan.downloadRows());
    // How fast it streams is the question here, not for how long a query may run.
    Launch launch = Launch.of(plan.jar()).variable("QUAESTOR_QUERY_TIMEOUT", "10m");
    try (ServerUnderTest server = launch.on(site)) {
      server.load(new BigFiles.Load("sales_data", till.path()));
      Files.delete(file);
      Sheet sheet =
          new Sheet(
              "CSV of %,d rows, %s".formatted(plan.downloadRows(), site.database().title()),
              "One download after the other on one server; the first is left out; resident memory in MB, the most in each quarter of the time",
              "round",
              "rows",
              "MB",
              "MB/s",
              "rows/s",
              "before",
              "1st quarter",
              "2nd",
              "3rd",
              "last",
              "target");
      once(server);
      for (int round = 1; round <= plan.rounds(); round++) {
        line(sheet, round, once(server));
      }
      plan.out().print(sheet);
    }
  }

  /**
   * One download.
   *
   * @param before the memory when it began, in MB
   */
  private record Outcome(
      double seconds, long bytes, long rows, double before, ResidentMemory.Quarters memory) {}

  private Outcome once(ServerUnderTest server) throws Exception {
    double before = Figures.megabytes(server.vitals().residentBytes());
    LineCounter lines = new LineCounter();
    try (ResidentMemory memory = ResidentMemory.watch(server);
        Line line = server.line()) {
      long start = System.nanoTime();
      Line.Reply reply = line.send(Requests.csv(SQL), lines);
      double seconds = (System.nanoTime() - start) / 1e9;
      long rows = lines.count() - 1;
      if (reply.status() != 200 || rows != plan.downloadRows()) {
        throw new IllegalStateException("status %d, %d rows".formatted(reply.status(), rows));
      }
      return new Outcome(seconds, reply.bytes(), rows, before, memory.quarters());
    }
  }

  private static void line(Sheet sheet, int round, Outcome outcome) {
    ResidentMemory.Quarters memory = outcome.memory();
    double megabytes = Figures.megabytes(outcome.bytes());
    sheet.line(
        round,
        Figures.count(outcome.rows()),
        Figures.of(megabytes),
        Figures.of(megabytes / outcome.seconds()),
        Figures.of(outcome.rows() / outcome.seconds()),
        Figures.of(outcome.before()),
        Figures.of(memory.most(0)),
        Figures.of(memory.most(1)),
        Figures.of(memory.most(2)),
        Figures.of(memory.most(3)),
        FLAT.verdict(memory.most(3) / memory.most(0)));
  }
}
