package io.quaestor.translate.grammar;

import io.quaestor.analysis.Claim;
import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.table.Cell;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.YesNoWords;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.Term;
import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * "Did we sell more in October than in November": exactly two sides, one named before "than" and
 * one after, and one word that says whether more or less is claimed.
 */
final class SidesClaim {
  private final List<Link> links;
  private final YesNoWords words;

  SidesClaim(List<Link> links, YesNoWords words) {
    this.links = links;
    this.words = words;
  }

  /** Whether one word says more or less, and one says than what. */
  boolean isCompared() {
    return direction().isPresent() && than().isPresent();
  }

  /** Whether two sides are compared, but it is not clear which words belong to which. */
  boolean isUnclear(Draft draft) {
    List<Side> sides = draft.choices.several();
    return isCompared()
        && (draft.choices.kindsWithSeveral() > 1
            || (sides.size() == 2 && !standOnBothSides(sides.getLast())));
  }

  Optional<Claim> of(QueryPlan plan, Draft draft) {
    List<Side> sides = draft.choices.several();
    if (!isCompared()
        || sides.size() != 2
        || draft.choices.kindsWithSeveral() != 1
        || plan.groupings().size() != 1
        || !standOnBothSides(sides.getLast())) {
      return Optional.empty();
    }
    Grouping grouping = plan.groupings().getFirst();
    return Optional.of(
        new Claim.More(
            cell(sides.getFirst(), grouping), cell(sides.getLast(), grouping), claimsLess()));
  }

  private boolean claimsLess() {
    return direction()
        .filter(
            link ->
                link.is(Concept.LEAST)
                    || link.is(Concept.BOTTOM)
                    || link.is(Concept.LESS_THAN)
                    || link.tokens().stream().anyMatch(t -> words.less().contains(t.folded())))
        .isPresent();
  }

  private Optional<Link> direction() {
    return only(
        links.stream()
            .filter(
                link ->
                    link.is(Concept.MORE)
                        || link.is(Concept.MOST)
                        || link.is(Concept.LEAST)
                        || link.is(Concept.TOP)
                        || link.is(Concept.BOTTOM)
                        || link.is(Concept.MORE_THAN)
                        || link.is(Concept.LESS_THAN))
            .toList());
  }

  /** The place of the only "than". */
  private Optional<Integer> than() {
    return only(
        IntStream.range(0, links.size())
            .filter(
                i ->
                    links.get(i).is(Concept.MORE_THAN)
                        || links.get(i).is(Concept.LESS_THAN)
                        || links.get(i).tokens().stream()
                            .anyMatch(token -> words.than().contains(token.folded())))
            .boxed()
            .toList());
  }

  /**
   * Whether the first thing named after "than" is of the sides' kind, as is one before it, and what
   * else stands there, "… than latte in October", is said once and so of both.
   */
  private boolean standOnBothSides(Side side) {
    int than = than().orElseThrow();
    boolean years = side.rows() instanceof Filter.Days && NamedKind.of(links).isEmpty();
    List<NamedKind> before =
        years ? years(links.subList(0, than)) : NamedKind.of(links.subList(0, than));
    List<Link> behind = links.subList(than + 1, links.size());
    List<NamedKind> after = years ? years(behind) : namedAfter(behind);
    return !after.isEmpty()
        && NamedKind.of(side.rows()).filter(after.getFirst()::equals).isPresent()
        && before.contains(after.getFirst())
        && after.stream().filter(kind -> kind != after.getFirst()).noneMatch(before::contains);
  }

  /**
   * "In 2021 than in 2020": where days are compared and nothing else is named, numbers are years.
   */
  private static List<NamedKind> years(List<Link> links) {
    return links.stream()
        .filter(link -> link.term() instanceof Term.Numeral)
        .map(link -> NamedKind.TIME)
        .toList();
  }

  /** "… than 21": a bare number is a value, as a waiter's. */
  private static List<NamedKind> namedAfter(List<Link> links) {
    List<NamedKind> named = NamedKind.of(links);
    boolean number = links.stream().anyMatch(link -> link.term() instanceof Term.Numeral);
    return named.isEmpty() && number ? List.of(NamedKind.VALUE) : named;
  }

  /** As the rows have it. */
  static Cell cell(Side side, Grouping grouping) {
    if (grouping instanceof Grouping.BySides) {
      return Cell.text(side.label());
    }
    return switch (side.rows()) {
      case Filter.Values values -> value(values.column(), values.values().getFirst());
      case Filter.Weekdays weekdays ->
          Cell.text(weekdays.days().getFirst().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case Filter.Days days -> Cell.text(days.spans().getFirst().first().toString());
      default -> Cell.text(side.label());
    };
  }

  private static Cell value(Column column, String value) {
    return column.type() == ColumnType.INTEGER
        ? Cell.number(new BigDecimal(value))
        : Cell.text(value);
  }

  private static <T> Optional<T> only(List<T> items) {
    return items.size() == 1 ? Optional.of(items.getFirst()) : Optional.empty();
  }
}
