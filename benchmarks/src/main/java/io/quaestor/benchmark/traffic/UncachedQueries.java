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

/** SQL that is new each time, through the server and through plain JDBC. */
final class UncachedQueries {
  private static final String SERVER = "POST /query";
  private static final String JDBC = "plain JDBC";
  private static final Target SHARE = Target.atLeast(0.6, "of JDBC");
  private static final Target EVEN = Target.under(2, "medians");
  private static final int EVEN_AT = 64;

  private final Plan plan;
  private final TillQueries texts = new TillQueries();

  UncachedQueries(Plan plan) {
    this.plan = plan;
  }

  void measure(ServerUnderTest server, Site site) throws Exception {
    Traffic traffic = Traffic.from(() -> Requests.query(texts.next()));
    // What is measured is a server that has run for a while: these let it compile its code sooner.
    Traffic quick = Traffic.from(() -> Requests.query(texts.quick()));
    server.drive(8, quick).during(plan.warmUp());
    Sheet sheet =
        new Sheet(
            "POST /query, a new text each time, " + site.database().title(),
            plan.words(),
            "connections",
            "",
            "per second",
            "of JDBC",
            "p50 ms",
            "p95 ms",
            "p99 ms",
            "p99 / p50",
            "errors",
            "target");
    for (int connections : List.of(8, 64)) {
      try (PlainJdbc jdbc = new PlainJdbc(site, connections, texts::next)) {
        Turns<Driven> turns =
            Turns.take(
                plan.rounds(),
                List.of(
                    new Contender<>(JDBC, () -> jdbc.during(plan.lap())),
                    new Contender<>(
                        SERVER, () -> server.drive(connections, traffic).during(plan.lap()))));
        tell(sheet, connections, turns);
      }
    }
    plan.out().print(sheet);
  }

  private static void tell(Sheet sheet, int connections, Turns<Driven> turns) {
    double share = turns.ratio(SERVER, JDBC, Driven::perSecond).median();
    double unevenness = turns.spread(SERVER, Driven::unevenness).median();
    line(sheet, connections, JDBC, turns, "");
    line(
        sheet,
        connections,
        SERVER,
        turns,
        SHARE.verdict(share) + (connections == EVEN_AT ? "; p99 " + EVEN.verdict(unevenness) : ""));
  }

  private static void line(
      Sheet sheet, int connections, String name, Turns<Driven> turns, String targets) {
    sheet.line(
        connections,
        name,
        turns.spread(name, Driven::perSecond),
        turns.ratio(name, JDBC, Driven::perSecond),
        turns.spread(name, lap -> lap.millis(50)),
        turns.spread(name, lap -> lap.millis(95)),
        turns.spread(name, lap -> lap.millis(99)),
        turns.spread(name, Driven::unevenness),
        turns.of(name).stream().mapToLong(Driven::failed).sum(),
        targets);
  }
}
