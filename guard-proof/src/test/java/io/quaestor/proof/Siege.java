package io.quaestor.proof;

import io.quaestor.error.QuaestorException;
import io.quaestor.sql.Corpus;
import io.quaestor.sql.TrustedQueries;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.sql.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends texts against one ground, one by one, and says what became of each. */
final class Siege {
  /**
   * The promise is one second over the timeout. Tests run on machines that are busy, so this is
   * only far below for ever.
   */
  private static final Duration LATE = Duration.ofSeconds(15);

  private final Ground ground;
  private final Duration late;
  private final Escapes escapes;

  Siege(Ground ground) {
    this(ground, LATE);
  }

  Siege(Ground ground, Duration late) {
    this.ground = ground;
    this.late = late;
    this.escapes = new Escapes(ground);
  }

  /** Looks around after a text that the guard has not seen; after others, {@link #settle} does. */
  Outcome attempt(Walls walls, String text) {
    if (!walls.asksTheGuard()) {
      return run(walls, TrustedQueries.of(text, ground.dialect()));
    }
    return switch (Corpus.validator(ground.dialect()).check(text)) {
      case Verdict.Rejected rejected ->
          new Outcome(Stop.GUARD, Optional.of(rejected.rule()), List.of());
      case Verdict.Accepted accepted -> run(walls, walls.query(accepted.query(), text));
    };
  }

  /** What got out since the last look. */
  List<String> settle() {
    return escapes.sinceLastLook();
  }

  private Outcome run(Walls walls, ValidatedQuery query) {
    Secrets secrets = new Secrets();
    Stop stop;
    long start = System.nanoTime();
    try {
      boolean cut = walls.repository(ground).stream(query, walls.limits(), secrets);
      stop = cut ? Stop.LIMIT : Stop.NOTHING;
    } catch (QuaestorException failure) {
      secrets.listenToMessages(failure);
      stop = ground.reason(failure);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    List<String> lost = new ArrayList<>(secrets.heard());
    if (took.compareTo(walls.limits().timeout().plus(late)) > 0) {
      lost.add("not stopped in time");
    }
    if (!walls.asksTheGuard()) {
      lost.addAll(escapes.sinceLastLook());
    }
    return new Outcome(stop, Optional.empty(), lost);
  }
}
