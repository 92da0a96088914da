package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.values.DateSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows that a question chooses: of each kind of condition, one set or several. */
final class Choices {
  /** What conditions are about; those of one kind are alternatives, those of several all hold. */
  enum Kind {
    DAYS,
    WEEKDAYS,
    HOURS,
    VALUES,
    /** Bounds of a number: all of them hold. */
    AMOUNTS,
    EXCLUDED;

    /** What kind of choice an assumption of that key is about. */
    static Optional<Kind> assumedOf(String key) {
      return switch (key) {
        case "assume.today", "assume.days" -> Optional.of(DAYS);
        case "assume.part-of-day" -> Optional.of(HOURS);
        case "assume.several-values", "assume.bare-value", "assume.spelling" -> Optional.of(VALUES);
        default -> Optional.empty();
      };
    }
  }

  private record Key(Kind kind, Column column) {}

  private final Map<Key, List<Side>> sides = new LinkedHashMap<>();

  /** What was chosen in the questions before and then replaced, the oldest first. */
  private final Map<Key, List<Side>> replaced = new LinkedHashMap<>();

  void add(Kind kind, Side side) {
    sides.computeIfAbsent(new Key(kind, side.rows().column()), any -> new ArrayList<>()).add(side);
  }

  /**
   * Takes over the choices of the question before that are not made anew.
   *
   * @param next the draft of these choices: it may add to them, or mean all of them
   */
  void goOnFrom(Choices before, Draft next) {
    before.replaced.forEach((key, old) -> replaced.put(key, new ArrayList<>(old)));
    before.sides.forEach(
        (key, old) -> {
          List<Side> own = sides.get(key);
          if (own == null) {
            if (!(next.talk.allTime && key.kind() == Kind.DAYS)) {
              sides.put(key, new ArrayList<>(old));
            }
          } else if (next.talk.adds || key.kind() == Kind.EXCLUDED) {
            own.addAll(0, old);
          } else {
            replaced.computeIfAbsent(key, any -> new ArrayList<>()).addAll(old);
          }
        });
    if (next.talk.both) {
      replaced.forEach(
          (key, old) -> {
            List<Side> now = sides.computeIfAbsent(key, any -> new ArrayList<>());
            old.removeAll(now);
            now.addAll(0, old);
          });
    }
  }

  /** Whether different things of one kind were asked about one after the other. */
  boolean hasAlternatives() {
    return !replaced.isEmpty();
  }

  /** Whether so many things of one kind were asked about, at once or one after the other. */
  boolean alternatives(int count) {
    return sides.entrySet().stream()
        .anyMatch(
            entry ->
                replaced.getOrDefault(entry.getKey(), List.of()).size() + entry.getValue().size()
                        == count
                    || entry.getValue().stream()
                        .anyMatch(
                            side ->
                                side.rows() instanceof Filter.Values values
                                    && values.values().size() == count));
  }

  /** What is chosen by. */
  Set<Kind> kinds() {
    return sides.keySet().stream().map(Key::kind).collect(Collectors.toSet());
  }

  boolean isEmpty() {
    return sides.isEmpty();
  }

  boolean has(Kind kind) {
    return sides.keySet().stream().anyMatch(key -> key.kind() == kind);
  }

  /** The sets of one kind and column; none where there is none. */
  List<Side> sides(Kind kind, Column column) {
    return List.copyOf(sides.getOrDefault(new Key(kind, column), List.of()));
  }

  /** Forgets the sets of one kind and column. */
  void drop(Kind kind, Column column) {
    sides.remove(new Key(kind, column));
  }

  boolean has(Kind kind, Column column) {
    return sides.containsKey(new Key(kind, column));
  }

  /** The columns that conditions are about. */
  List<Column> columns() {
    return sides.keySet().stream().map(Key::column).toList();
  }

  /** The days of all sets, in the order in which they were named. */
  List<DateSpan> spans() {
    return sides.values().stream()
        .flatMap(List::stream)
        .map(Side::rows)
        .filter(Filter.Days.class::isInstance)
        .flatMap(rows -> ((Filter.Days) rows).spans().stream())
        .toList();
  }

  /**
   * Whether several sets are such as nobody adds up: single days in a list, working days and the
   * weekend, the morning and the afternoon.
   */
  boolean standApart() {
    List<DateSpan> spans = spans();
    boolean days =
        spans.size() > 1 && spans.stream().allMatch(span -> span.first().equals(span.last()));
    boolean weekdays =
        sides.entrySet().stream()
            .filter(entry -> entry.getKey().kind() == Kind.WEEKDAYS && entry.getValue().size() > 1)
            .flatMap(entry -> entry.getValue().stream())
            .anyMatch(side -> ((Filter.Weekdays) side.rows()).days().size() > 1);
    boolean hours =
        sides.entrySet().stream()
            .anyMatch(entry -> entry.getKey().kind() == Kind.HOURS && entry.getValue().size() > 1);
    return days || weekdays || hours;
  }

  /** The sets of the first kind that has several, none when each has one. */
  List<Side> several() {
    return sides.entrySet().stream()
        .filter(entry -> isAlternative(entry.getKey()) && entry.getValue().size() > 1)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(List.of());
  }

  /** All sets of all kinds. */
  List<Side> all() {
    return sides.values().stream().flatMap(List::stream).toList();
  }

  /** Takes a set out, which then is no condition. */
  void drop(Side side) {
    sides.values().forEach(of -> of.remove(side));
    sides.values().removeIf(List::isEmpty);
  }

  /** How many kinds have several sets. */
  long kindsWithSeveral() {
    return sides.entrySet().stream()
        .filter(entry -> isAlternative(entry.getKey()) && entry.getValue().size() > 1)
        .count();
  }

  private static boolean isAlternative(Key key) {
    return key.kind() != Kind.EXCLUDED && key.kind() != Kind.AMOUNTS;
  }

  /** The first set that holds several values, null where there is none. */
  @Nullable Side mixed() {
    return sides.values().stream()
        .flatMap(List::stream)
        .filter(side -> hasSeveral(side.rows()))
        .findFirst()
        .orElse(null);
  }

  private static boolean hasSeveral(Filter filter) {
    return filter instanceof Filter.Values values
        && !values.excluded()
        && values.values().size() > 1;
  }

  /**
   * Whether a condition tells the part from the whole in "the share of …": values do, else weekdays
   * and times of day, else days.
   */
  boolean isPart(Filter filter) {
    if (has(Kind.VALUES) || has(Kind.EXCLUDED)) {
      return filter instanceof Filter.Values
          || filter instanceof Filter.Sharing
          || filter instanceof Filter.InSegment;
    }
    if (has(Kind.WEEKDAYS) || has(Kind.HOURS)) {
      return filter instanceof Filter.Weekdays || filter instanceof Filter.Hours;
    }
    return true;
  }

  /** Puts other sets in the place of the days that were named. */
  void replaceDays(List<Side> days) {
    sides.replaceAll((key, old) -> key.kind() == Kind.DAYS ? new ArrayList<>(days) : old);
  }

  /** One condition for each kind, days first; several sets of one kind are joined by "or". */
  List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    sides.forEach(
        (key, of) -> {
          if (key.kind() == Kind.AMOUNTS) {
            of.forEach(side -> filters.add(side.rows()));
          } else if (key.kind() == Kind.DAYS) {
            filters.addFirst(JoinedSides.of(key.column(), of));
          } else {
            filters.add(JoinedSides.of(key.column(), of));
          }
        });
    return filters;
  }
}
