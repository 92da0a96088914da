package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.values.DateSpan;
import java.util.List;

/** Puts periods, values or parts of the week side by side, where a comparison is asked for. */
final class ComparedSides {
  private ComparedSides() {}

  static void group(Draft draft) {
    if (draft.ranking.most != null && draft.ranking.count == 0 && nothingToRank(draft)) {
      // "Did we sell the most in October or in November": the sides are what is ranked.
      draft.ranking.most = null;
      draft.compared = true;
    }
    draft.compared |= draft.heard.more && !draft.choices.several().isEmpty();
    draft.change.wanted |= draft.heard.more && draft.heard.howMuch && draft.compared;
    boolean alongTime = draft.change.wanted && Differences.hasUnitOfTime(draft);
    if (draft.change.wanted && !alongTime && draft.change.ends.size() == 2) {
      Column date = draft.column(Role.DATE).orElseThrow();
      draft.choices.replaceDays(
          draft.change.ends.stream().map(days -> DateReader.side(date, days)).toList());
    }
    boolean columns = SidesAsColumns.of(draft).isPresent();
    boolean asked =
        draft.compared || (draft.change.wanted && !alongTime && draft.groupings.isEmpty());
    if (columns || asked) {
      draft.choices.spans().forEach(days -> sayWhenPartial(draft, days));
    }
    if (columns || !asked) {
      return;
    }
    List<Side> sides = draft.choices.several();
    Side mixed = draft.choices.mixed();
    if (!sides.isEmpty()) {
      Grouping grouping = grouping(sides);
      if (!draft.subjects.contains(grouping)) {
        draft.groupBy(grouping);
      }
    } else if (mixed != null) {
      draft.groupBy(new Grouping.ByColumn(mixed.rows().column()));
    } else if (draft.groupings.isEmpty() && draft.subjects.isEmpty()) {
      draft.object("object.compare-what");
    }
  }

  private static boolean nothingToRank(Draft draft) {
    return draft.groupings.isEmpty()
        && draft.subjects.isEmpty()
        && !draft.choices.several().isEmpty();
  }

  /** A month of which the data holds ten days only loses every comparison. */
  private static void sayWhenPartial(Draft draft, DateSpan days) {
    DateSpan data = draft.data;
    if (data != null && (days.first().isBefore(data.first()) || days.last().isAfter(data.last()))) {
      draft.assume("assume.partial", days.first(), days.last(), data.first(), data.last());
    }
  }

  private static Grouping grouping(List<Side> sides) {
    Column column = sides.getFirst().rows().column();
    boolean single = sides.stream().allMatch(side -> isSingle(side.rows()));
    if (single && !(sides.getFirst().rows() instanceof Filter.Hours)) {
      return new Grouping.ByColumn(column);
    }
    boolean days = sides.getFirst().rows() instanceof Filter.Days;
    return new Grouping.BySides(
        days ? "period" : "side", column, sides, days ? Kind.PERIOD : Kind.CATEGORY);
  }

  /** Whether a set is one value of its column, which then is its own name. */
  private static boolean isSingle(Filter filter) {
    return switch (filter) {
      case Filter.Values values -> values.values().size() == 1;
      case Filter.Weekdays weekdays -> weekdays.days().size() == 1;
      case Filter.Days days ->
          days.spans().stream().allMatch(span -> span.first().equals(span.last()));
      default -> false;
    };
  }
}
