package io.quaestor.benchmark.traffic;

import io.quaestor.benchmark.figures.Figures;
import io.quaestor.benchmark.figures.Sheet;
import io.quaestor.benchmark.figures.Target;
import io.quaestor.benchmark.http.Driven;
import io.quaestor.benchmark.http.Requests;
import io.quaestor.benchmark.http.Traffic;
import io.quaestor.benchmark.server.Launch;
import io.quaestor.benchmark.server.ServerUnderTest;
import io.quaestor.benchmark.server.Site;
import io.quaestor.benchmark.server.Vitals;
import java.util.List;

/** A thousand callers who come at the same moment and stay for a while, of a new server. */
final class Crowd {
  private static final int CALLS = 30;
  private static final Target MEMORY = Target.under(400, "MB");
  private static final Target ERRORS = Target.none("errors");

  private static final List<byte[]> MIX =
      List.of(
          Requests.query(TillQueries.USUAL),
          Requests.ask("top 5 products by revenue"),
          Requests.get("/health"));

  private final Plan plan;

  Crowd(Plan plan) {
    this.plan = plan;
  }

  void measure(Launch launch, Site site) throws Exception {
    Traffic mix = (connection, call) -> MIX.get((int) ((connection + call) % MIX.size()));
    Sheet sheet =
        new Sheet(
            "%,d connections at once, %s".formatted(plan.crowd(), site.database().title()),
            "%,d rows; each asks %d times: kept SQL, a question, /health; rounds one after the other on one server"
                .formatted(plan.rows(), CALLS),
            "round",
            "requests",
            "errors",
            "per second",
            "p50 ms",
            "p99 ms",
            "most ms",
            "resident MB after",
            "most resident MB",
            "target");
    try (ServerUnderTest server = launch.on(site)) {
      for (int round = 1; round <= plan.rounds(); round++) {
        Driven driven = server.drive(plan.crowd(), mix).calls(CALLS);
        line(sheet, round, driven, server.vitals());
      }
    }
    plan.out().print(sheet);
  }

  private static void line(Sheet sheet, int round, Driven driven, Vitals vitals) {
    double most = Figures.megabytes(vitals.mostResidentBytes());
    sheet.line(
        round,
        Figures.count(driven.calls()),
        driven.failed() == 0 ? "0" : driven.failures(),
        Figures.of(driven.perSecond()),
        Figures.of(driven.millis(50)),
        Figures.of(driven.millis(99)),
        Figures.of(driven.mostMillis()),
        Figures.of(Figures.megabytes(vitals.residentBytes())),
        Figures.of(most),
        ERRORS.verdict((double) driven.failed()) + "; " + MEMORY.verdict(most));
  }
}
