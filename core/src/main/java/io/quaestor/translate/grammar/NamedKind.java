package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.Term;
import java.util.List;
import java.util.Optional;

/** Of what kind the things are that a few words name. */
enum NamedKind {
  TIME,
  WEEKDAY,
  HOUR,
  VALUE;

  /** In the order in which they are named. */
  static List<NamedKind> of(List<Link> links) {
    return links.stream().map(Link::term).flatMap(term -> of(term).stream()).toList();
  }

  static Optional<NamedKind> of(Filter filter) {
    return switch (filter) {
      case Filter.Days any -> Optional.of(TIME);
      case Filter.Weekdays any -> Optional.of(WEEKDAY);
      case Filter.Hours any -> Optional.of(HOUR);
      case Filter.Values any -> Optional.of(VALUE);
      case Filter.InSegment any -> Optional.of(VALUE);
      case Filter.Amount any -> Optional.empty();
      case Filter.Sharing any -> Optional.empty();
      case Filter.Any any -> Optional.empty();
      case Filter.Among any -> Optional.empty();
    };
  }

  private static Optional<NamedKind> of(Term term) {
    return switch (term) {
      case Term.Month any -> Optional.of(TIME);
      case Term.Day any -> Optional.of(TIME);
      case Term.Slashed any -> Optional.of(TIME);
      case Term.Quarter any -> Optional.of(TIME);
      case Term.Feast any -> Optional.of(TIME);
      case Term.Weekday any -> Optional.of(WEEKDAY);
      case Term.Clock any -> Optional.of(HOUR);
      case Term.Values any -> Optional.of(VALUE);
      case Term.OfSegment any -> Optional.of(VALUE);
      case Term.OfColumn named ->
          named.column().role() == Role.DIMENSION ? Optional.of(VALUE) : Optional.empty();
      case Term.Word word -> of(word);
      case Term.OfMetric any -> Optional.empty();
      case Term.Superlative any -> Optional.empty();
      case Term.Numeral any -> Optional.empty();
      case Term.Ordinal any -> Optional.empty();
      case Term.Gap any -> Optional.empty();
      case Term.Unknown any -> Optional.empty();
    };
  }

  private static Optional<NamedKind> of(Term.Word word) {
    return switch (word.concept()) {
      case DAY, WEEK, MONTH, QUARTER, YEAR, TODAY, YESTERDAY, DAY_BEFORE_YESTERDAY ->
          Optional.of(TIME);
      case WEEKDAY, WEEKEND, WORKDAYS -> Optional.of(WEEKDAY);
      case MORNING, NOON, AFTERNOON, EVENING, NIGHT, MIDNIGHT -> Optional.of(HOUR);
      default -> Optional.empty();
    };
  }
}
