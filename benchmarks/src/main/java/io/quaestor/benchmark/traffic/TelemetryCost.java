package io.quaestor.benchmark.traffic;

import io.quaestor.benchmark.figures.Contender;
import io.quaestor.benchmark.figures.Sheet;
import io.quaestor.benchmark.figures.Turns;
import io.quaestor.benchmark.http.Driven;
import io.quaestor.benchmark.http.Requests;
import io.quaestor.benchmark.http.Traffic;
import io.quaestor.benchmark.server.Launch;
import io.quaestor.benchmark.server.ServerUnderTest;
import io.quaestor.benchmark.server.Site;
import java.util.List;

/** Two servers over the same data, one of which measures nothing. */
final class TelemetryCost {
  private static final String OFF = "OTEL_SDK_DISABLED=true";
  private static final String ON = "metrics and traces";
  private static final int CONNECTIONS = 16;

  private final Plan plan;

  TelemetryCost(Plan plan) {
    this.plan = plan;
  }

  void measure(ServerUnderTest on, Launch launch, Site site) throws Exception {
    Traffic kept = Traffic.same(Requests.query(TillQueries.USUAL));
    try (ServerUnderTest off = launch.variable("OTEL_SDK_DISABLED", "true").on(site)) {
      on.drive(CONNECTIONS, kept).during(plan.warmUp());
      off.drive(CONNECTIONS, kept).during(plan.warmUp());
      Turns<Driven> turns =
          Turns.take(plan.rounds(), List.of(lap(OFF, off, kept), lap(ON, on, kept)));
      Sheet sheet =
          new Sheet(
              "What metrics and traces cost, " + site.database().title(),
              plan.words() + "; POST /query of the same text at " + CONNECTIONS + " connections",
              "",
              "per second",
              "of it without",
              "p50 ms",
              "p99 ms",
              "errors");
      for (String name : List.of(OFF, ON)) {
        sheet.line(
            name,
            turns.spread(name, Driven::perSecond),
            turns.ratio(name, OFF, Driven::perSecond),
            turns.spread(name, each -> each.millis(50)),
            turns.spread(name, each -> each.millis(99)),
            turns.of(name).stream().mapToLong(Driven::failed).sum());
      }
      plan.out().print(sheet);
    }
  }

  private Contender<Driven> lap(String name, ServerUnderTest server, Traffic traffic) {
    return new Contender<>(name, () -> server.drive(CONNECTIONS, traffic).during(plan.lap()));
  }
}
