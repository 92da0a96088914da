package io.quaestor.proof;

import io.quaestor.proof.Proof.Dress;
import io.quaestor.proof.Proof.Try;
import io.quaestor.sql.RenderingAlone;
import io.quaestor.sql.RenderingAlone.Left;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the runs found, as Markdown. No times in it, so that two runs say the same. */
record GuardReport(List<Proof> proofs) {
  private static final String HEAD =
      """
      # The guard's report

      Written by the tests of the module `guard-proof`, which run every attack of the corpus against a real
      SQLite file and a real PostgreSQL server with each wall of the guard switched off in turn. What the walls
      are, and what counts as an escape, is in [security.md](security.md). To renew this file after a change of
      the corpus: `./quaestor test`, then `cp guard-proof/target/guard-report.md docs/guard-report.md`.

      """;

  /** How many ended by a limit and how many just ended depends on how quick the machine is. */
  private static final Pattern LIMIT_OR_NOTHING = Pattern.compile("(\\d+) / (\\d+)");

  GuardReport {
    proofs = List.copyOf(proofs);
  }

  /** The report with what depends on the machine taken out. */
  static String comparable(String markdown) {
    return LIMIT_OR_NOTHING.matcher(markdown).replaceAll(GuardReport::sum);
  }

  String markdown() {
    return HEAD + escapes() + eachWallAlone() + kinds();
  }

  private String escapes() {
    MarkdownTable table = new MarkdownTable("Texts tried, and escapes");
    table.row("", titles("texts", "escapes"));
    for (Walls walls : Walls.SWITCHED_OFF_IN_TURN) {
      table.row(
          walls.title(),
          each(
              proof -> {
                List<Try> tries = proof.tries(one -> one.walls() == walls);
                long out = tries.stream().filter(one -> !one.outcome().held()).count();
                return List.of(tries.size(), out + proof.changes(walls));
              }));
    }
    return table.text(
        """
        Tried are attacks, the same attacks as texts inside honest queries (which the guard lets pass), good SQL
        without end, and the honest queries of the corpus.
        """);
  }

  private String eachWallAlone() {
    MarkdownTable table = new MarkdownTable("What each wall stops alone");
    table.row("", titles("attacks"));
    table.row("all", counts(Walls.ALL, one -> true));
    table.row("wall 1: refused", counts(Walls.ALL, one -> one.outcome().stop() == Stop.GUARD));
    table.row("wall 2: no tree, so nothing to run", counts(Walls.ALL, left(Left.NOTHING)));
    table.row("wall 2: a part is lost or moved", counts(Walls.ALL, left(Left.SOMETHING_ELSE)));
    table.row("wall 3: the connection may not", stopped(Stop.CONNECTION));
    table.row("wall 4: a limit / nothing was to be lost", limitOrNothing(attacks()));
    table.row("no wall: not SQL there, or no such name", stopped(Stop.NO_SUCH_SQL));
    return table.text(
        """
        Walls 3 and 4 are counted with walls 1 and 2 off, by what stopped a text first.
        """);
  }

  private String kinds() {
    MarkdownTable table = new MarkdownTable("By kind of attack");
    table.row(
        "kind",
        titles("attacks", "wall 1: rule", "3: connection", "4: limit / harmless", "no such"));
    Set<String> kinds =
        proofs.stream()
            .flatMap(proof -> proof.tries(attacks()).stream())
            .map(one -> one.text().kind())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String kind : kinds) {
      Predicate<Try> ofKind = attacks().and(one -> one.text().kind().equals(kind));
      table.row(kind, each(proof -> kind(proof, ofKind)));
    }
    return table.text(
        """
        The rule is the one by which the guard refuses; the last three columns are with walls 1 and 2 off.
        """);
  }

  private static List<Object> kind(Proof proof, Predicate<Try> ofKind) {
    Map<String, Long> rules =
        proof.tries(one -> one.walls() == Walls.ALL && ofKind.test(one)).stream()
            .flatMap(one -> one.outcome().rule().stream())
            .collect(Collectors.groupingBy(Enum::name, TreeMap::new, Collectors.counting()));
    List<Try> open = proof.tries(one -> one.walls() == Walls.WITHOUT_GUARD && ofKind.test(one));
    return List.of(
        open.size(),
        rules.entrySet().stream()
            .map(rule -> rule.getKey() + " " + rule.getValue())
            .collect(Collectors.joining(", ")),
        count(open, Stop.CONNECTION),
        limitOrNothing(open),
        count(open, Stop.NO_SUCH_SQL));
  }

  private List<Object> counts(Walls walls, Predicate<Try> which) {
    Predicate<Try> counted = attacks().and(one -> one.walls() == walls).and(which);
    return each(proof -> List.of(proof.tries(counted).size()));
  }

  private List<Object> stopped(Stop stop) {
    return counts(Walls.WITHOUT_GUARD, one -> one.outcome().stop() == stop);
  }

  private List<Object> limitOrNothing(Predicate<Try> which) {
    Predicate<Try> open = which.and(one -> one.walls() == Walls.WITHOUT_GUARD);
    return each(proof -> List.of(limitOrNothing(proof.tries(open))));
  }

  private static String limitOrNothing(List<Try> tries) {
    return count(tries, Stop.LIMIT) + " / " + count(tries, Stop.NOTHING);
  }

  private static long count(List<Try> tries, Stop stop) {
    return tries.stream().filter(one -> one.outcome().stop() == stop).count();
  }

  private static Predicate<Try> attacks() {
    return one -> one.dress() == Dress.PLAIN || one.dress() == Dress.ENDLESS;
  }

  private static Predicate<Try> left(Left left) {
    return one -> RenderingAlone.of(one.text().sql()) == left;
  }

  private List<Object> each(Function<Proof, List<?>> cells) {
    return proofs.stream().map(cells).<Object>flatMap(Collection::stream).toList();
  }

  private List<Object> titles(String... columns) {
    return each(
        proof -> List.of(columns).stream().map(c -> proof.dialect().title() + ": " + c).toList());
  }

  private static String sum(MatchResult found) {
    return String.valueOf(Integer.parseInt(found.group(1)) + Integer.parseInt(found.group(2)));
  }
}
