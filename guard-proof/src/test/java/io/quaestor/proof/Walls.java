package io.quaestor.proof;

import io.quaestor.port.QueryLimits;
import io.quaestor.port.SalesRepository;
import io.quaestor.proof.Proof.Dress;
import io.quaestor.sql.TrustedQueries;
import io.quaestor.sql.ValidatedQuery;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which of the four walls stand. */
enum Walls {
  ALL("all walls"),
  /** The text goes to the repository as it came in, so the second wall is off with the first. */
  WITHOUT_GUARD("wall 1 off (and 2 with it)"),
  /** The guard is asked, but what was written runs, not what was rendered from the checked tree. */
  WITHOUT_RENDERING("wall 2 off"),
  /** What passes the guard runs on a connection that may do anything. */
  WITHOUT_READ_ONLY("wall 3 off"),
  /** Limits that stop nothing that would end in a minute. */
  WITHOUT_LIMITS("wall 4 off"),
  /** No wall that knows what a text does; to see that the proof sees. */
  ONLY_LIMITS("walls 1, 2 and 3 off");

  /** All that the proof is about. */
  static final List<Walls> SWITCHED_OFF_IN_TURN =
      List.of(ALL, WITHOUT_GUARD, WITHOUT_RENDERING, WITHOUT_READ_ONLY, WITHOUT_LIMITS);

  private static final QueryLimits TIGHT = new QueryLimits(Duration.ofMillis(300), 10_000);
  private static final QueryLimits WIDE = new QueryLimits(Duration.ofMinutes(1), Integer.MAX_VALUE);

  private final String title;

  Walls(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** What is tried: what the guard lets pass is of no interest where nobody asks it. */
  Set<Dress> dresses() {
    return switch (this) {
      case WITHOUT_GUARD, ONLY_LIMITS -> Set.of(Dress.PLAIN, Dress.ENDLESS);
      case WITHOUT_LIMITS -> Set.of(Dress.PLAIN, Dress.DISGUISED, Dress.HONEST);
      case ALL, WITHOUT_RENDERING, WITHOUT_READ_ONLY -> EnumSet.allOf(Dress.class);
    };
  }

  boolean asksTheGuard() {
    return this != WITHOUT_GUARD && this != ONLY_LIMITS;
  }

  QueryLimits limits() {
    return this == WITHOUT_LIMITS ? WIDE : TIGHT;
  }

  SalesRepository repository(Ground ground) {
    return this == WITHOUT_READ_ONLY || this == ONLY_LIMITS
        ? ground.withoutThirdWall()
        : ground.repository();
  }

  /** What runs of a text that passed the guard. */
  ValidatedQuery query(ValidatedQuery accepted, String text) {
    return this == WITHOUT_RENDERING ? TrustedQueries.of(text, accepted.dialect()) : accepted;
  }
}
