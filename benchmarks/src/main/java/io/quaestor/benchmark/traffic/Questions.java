package io.quaestor.benchmark.traffic;

import io.quaestor.benchmark.data.UsualQuestions;
import io.quaestor.benchmark.figures.Contender;
import io.quaestor.benchmark.figures.Sheet;
import io.quaestor.benchmark.figures.Target;
import io.quaestor.benchmark.figures.Turns;
import io.quaestor.benchmark.http.Requests;
import io.quaestor.benchmark.http.Traffic;
import io.quaestor.benchmark.server.ServerUnderTest;
import io.quaestor.benchmark.server.Site;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Questions without a model: hundreds of different ones, and one again and again. */
final class Questions {
  private static final String NEW = "all different";
  private static final String KEPT = "the same one";
  private static final Target OWN = Target.under(10, "ms");
  private static final Target TOTAL = Target.under(1, "ms");

  private final Plan plan;
  private final List<byte[]> questions;

  Questions(Plan plan) {
    this.plan = plan;
    this.questions =
        UsualQuestions.all().stream().limit(plan.questions()).map(Requests::ask).toList();
  }

  void measure(ServerUnderTest server, Site site) throws Exception {
    Sheet sheet =
        new Sheet(
            "POST /ask without a model, " + site.database().title(),
            "%,d rows; %d questions a round, %d rounds in turns; the server's own words (timing_ms); medians, and in brackets the least and the most"
                .formatted(plan.rows(), questions.size(), plan.rounds()),
            "connections",
            "",
            "per second",
            "total p50 ms",
            "total p95 ms",
            "without the statement, p50 ms",
            "p95 ms",
            "errors",
            "target");
    warmUp(server);
    for (int connections : List.of(1, 16)) {
      Turns<OwnTimes.Lap> turns =
          Turns.take(
              plan.rounds(),
              List.of(
                  new Contender<>(NEW, () -> allNew(server, connections)),
                  new Contender<>(KEPT, () -> same(server, connections))));
      line(sheet, connections, NEW, turns, OWN, lap -> lap.ownMillis(95));
      line(sheet, connections, KEPT, turns, TOTAL, lap -> lap.totalMillis(95));
    }
    plan.out().print(sheet);
  }

  private void warmUp(ServerUnderTest server) throws Exception {
    long end = System.nanoTime() + plan.warmUp().toNanos();
    do {
      allNew(server, 8);
    } while (System.nanoTime() < end);
  }

  private OwnTimes.Lap allNew(ServerUnderTest server, int connections) throws Exception {
    server.clearCache();
    Traffic traffic = (connection, call) -> questions.get((int) (call * connections + connection));
    return lap(server, connections, traffic);
  }

  private OwnTimes.Lap same(ServerUnderTest server, int connections) throws Exception {
    byte[] question = questions.getFirst();
    server.answer(question);
    return lap(server, connections, Traffic.same(question));
  }

  private OwnTimes.Lap lap(ServerUnderTest server, int connections, Traffic traffic)
      throws InterruptedException {
    OwnTimes times = new OwnTimes();
    return times.lap(
        server.drive(connections, traffic).calls(questions.size() / connections, times::note));
  }

  private static void line(
      Sheet sheet,
      int connections,
      String name,
      Turns<OwnTimes.Lap> turns,
      Target target,
      ToDoubleFunction<OwnTimes.Lap> held) {
    sheet.line(
        connections,
        name,
        turns.spread(name, lap -> lap.driven().perSecond()),
        turns.spread(name, lap -> lap.totalMillis(50)),
        turns.spread(name, lap -> lap.totalMillis(95)),
        turns.spread(name, lap -> lap.ownMillis(50)),
        turns.spread(name, lap -> lap.ownMillis(95)),
        turns.of(name).stream().mapToLong(lap -> lap.driven().failed()).sum(),
        target.verdict(turns.spread(name, held).median()));
  }
}
