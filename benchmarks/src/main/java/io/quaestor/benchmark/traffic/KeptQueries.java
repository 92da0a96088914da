package io.quaestor.benchmark.traffic;

import io.quaestor.benchmark.figures.Contender;
import io.quaestor.benchmark.figures.Sheet;
import io.quaestor.benchmark.figures.Target;
import io.quaestor.benchmark.figures.Turns;
import io.quaestor.benchmark.http.Driven;
import io.quaestor.benchmark.http.Requests;
import io.quaestor.benchmark.http.Traffic;
import io.quaestor.benchmark.server.ServerUnderTest;
import io.quaestor.benchmark.server.Site;
import java.util.List;

/** The same SQL each time, next to a request that asks for next to nothing. */
final class KeptQueries {
  private static final String KEPT = "POST /query";
  private static final String NOTHING = "GET /health/liveness";
  private static final Target FAST = Target.atLeast(10_000, "a second");

  private final Plan plan;

  KeptQueries(Plan plan) {
    this.plan = plan;
  }

  void measure(ServerUnderTest server, Site site) throws Exception {
    Traffic kept = Traffic.same(Requests.query(TillQueries.USUAL));
    Traffic nothing = Traffic.same(Requests.get("/health/liveness"));
    server.drive(16, kept).during(plan.warmUp());
    Sheet sheet =
        new Sheet(
            "POST /query, the same text each time, " + site.database().title(),
            plan.words(),
            "connections",
            "",
            "per second",
            "p50 ms",
            "p95 ms",
            "p99 ms",
            "errors",
            "target");
    for (int connections : List.of(8, 64)) {
      Turns<Driven> turns =
          Turns.take(
              plan.rounds(),
              List.of(
                  new Contender<>(
                      NOTHING, () -> server.drive(connections, nothing).during(plan.lap())),
                  new Contender<>(KEPT, () -> server.drive(connections, kept).during(plan.lap()))));
      line(sheet, connections, NOTHING, turns, "");
      line(
          sheet,
          connections,
          KEPT,
          turns,
          FAST.verdict(turns.spread(KEPT, Driven::perSecond).median()));
    }
    plan.out().print(sheet);
  }

  private static void line(
      Sheet sheet, int connections, String name, Turns<Driven> turns, String target) {
    sheet.line(
        connections,
        name,
        turns.spread(name, Driven::perSecond),
        turns.spread(name, lap -> lap.millis(50)),
        turns.spread(name, lap -> lap.millis(95)),
        turns.spread(name, lap -> lap.millis(99)),
        turns.of(name).stream().mapToLong(Driven::failed).sum(),
        target);
  }
}
