package io.quaestor.benchmark.growth;

import io.quaestor.benchmark.figures.Spread;
import io.quaestor.benchmark.http.Line;
import io.quaestor.benchmark.server.Database;
import io.quaestor.benchmark.server.ServerUnderTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks one after the other, nothing kept, over one connection. */
record Questioning(ServerUnderTest server, Plan plan) {
  /** After so much nobody needs another call to know that it takes long. */
  private static final double ENOUGH_MILLIS = 8_000;

  private static final double QUICK_MILLIS = 500;

  private static final int OUT_OF_TIME = 503;

  /** What came of one call. */
  private record Call(int status, String body, double millis) {}

  List<Point> ask(Database database, long facts) throws IOException {
    List<Asked> all = Asked.all(server.json("/analytics"), plan.datasets());
    warmUp(all);
    List<Point> points = new ArrayList<>();
    for (Asked asked : all) {
      points.add(ask(asked, database, facts));
    }
    return points;
  }

  /** So that what is measured is compiled: all of them, and then those that are quick. */
  private void warmUp(List<Asked> all) throws IOException {
    long end = System.nanoTime() + plan.warmUp().toNanos();
    List<Asked> quick = new ArrayList<>();
    for (Asked asked : all) {
      if (call(asked).millis() < QUICK_MILLIS) {
        quick.add(asked);
      }
    }
    for (int i = 0; System.nanoTime() < end && !quick.isEmpty(); i++) {
      call(quick.get(i % quick.size()));
    }
  }

  private Point ask(Asked asked, Database database, long facts) throws IOException {
    List<Double> millis = new ArrayList<>();
    boolean onRollup = false;
    double spent = 0;
    for (int i = 0; i < plan.calls() && spent < ENOUGH_MILLIS; i++) {
      Call call = call(asked);
      spent += call.millis();
      if (call.status() == 200) {
        onRollup = asked.onRollup().test(call.body());
        millis.add(call.millis());
      }
    }
    return new Point(
        database,
        facts,
        asked.dataset(),
        asked.name(),
        onRollup,
        millis.isEmpty() ? Optional.empty() : Optional.of(new Spread(millis)));
  }

  private Call call(Asked asked) throws IOException {
    server.clearCache();
    try (Line line = server.line()) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      long start = System.nanoTime();
      int status = line.send(asked.request().next(0, 0), body).status();
      double millis = (System.nanoTime() - start) / 1e6;
      String text = body.toString(StandardCharsets.UTF_8);
      if (status != 200 && status != OUT_OF_TIME) {
        throw new IllegalStateException(asked.name() + ": " + status + " " + text);
      }
      return new Call(status, text, millis);
    }
  }
}
