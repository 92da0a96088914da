package io.quaestor.translate.grammar;

import io.quaestor.analysis.Claim;
import io.quaestor.catalog.Role;
import io.quaestor.table.Cell;
import io.quaestor.translate.plan.CalendarPart;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.telling.Sorting;
import io.quaestor.translate.values.DateSpan;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * "Is Saturday the best day": the one that is named is no condition but a claim, and all of its
 * kind must be set against it.
 */
final class FirstClaim {
  private final Draft draft;

  FirstClaim(Draft draft) {
    this.draft = draft;
  }

  /** Makes the named one a claim and its kind the groups, or objects where it is not clear. */
  void take() {
    if (draft.ranking.most == null || draft.subjects.size() != 1) {
      return;
    }
    Grouping subject = draft.subjects.getFirst();
    List<Side> named = draft.choices.all().stream().filter(s -> isOf(subject, s.rows())).toList();
    if (named.isEmpty()) {
      return;
    }
    Optional<Cell> who = named.size() == 1 ? cell(named.getFirst(), subject) : Optional.empty();
    boolean plain =
        draft.groupings.isEmpty()
            && draft.conditions.isEmpty()
            && draft.aggregate == null
            && draft.unit == null
            && draft.trend == null
            && !draft.part.share
            && !draft.compared
            && !draft.change.wanted
            && draft.ranking.count <= 1;
    if (who.isEmpty() || !plain) {
      draft.object("object.claim");
      return;
    }
    boolean weekday = named.getFirst().rows() instanceof Filter.Weekdays;
    draft.choices.drop(named.getFirst());
    draft.subjects.clear();
    draft.groupBy(weekday ? draft.calendar(CalendarPart.WEEKDAY).orElseThrow() : subject);
    draft.sorting = draft.ranking.most ? Sorting.MOST_FIRST : Sorting.LEAST_FIRST;
    draft.claim.first = new Claim.First(who.get(), !draft.ranking.most);
  }

  /** Whether the condition names one of what is ranked. */
  private static boolean isOf(Grouping subject, Filter filter) {
    return switch (filter) {
      case Filter.Values values ->
          !values.excluded()
              && subject instanceof Grouping.ByColumn
              && subject.column().equals(values.column());
      case Filter.Weekdays any ->
          subject instanceof Grouping.ByColumn
              && (subject.column().role() == Role.DATE || subject.column().role() == Role.WEEKDAY);
      case Filter.Days days ->
          subject instanceof Grouping.ByCalendar calendar
              ? calendar.column().equals(days.column())
              : isOneDay(subject, days);
      default -> false;
    };
  }

  private static boolean isOneDay(Grouping subject, Filter.Days days) {
    DateSpan span = days.spans().getFirst();
    return subject.column().role() == Role.DATE
        && days.spans().size() == 1
        && span.first().equals(span.last());
  }

  /** As the groups' rows will have it. */
  private static Optional<Cell> cell(Side side, Grouping subject) {
    boolean one =
        switch (side.rows()) {
          case Filter.Values values -> values.values().size() == 1;
          case Filter.Weekdays weekdays -> weekdays.days().size() == 1;
          case Filter.Days days -> days.spans().size() == 1;
          default -> false;
        };
    if (!one) {
      return Optional.empty();
    }
    if (subject instanceof Grouping.ByCalendar calendar) {
      return side.rows() instanceof Filter.Days days && calendar.part() == CalendarPart.MONTH
          ? month(days.spans().getFirst())
          : Optional.empty();
    }
    return Optional.of(SidesClaim.cell(side, subject));
  }

  private static Optional<Cell> month(DateSpan span) {
    YearMonth month = YearMonth.from(span.first());
    return span.equals(new DateSpan(month.atDay(1), month.atEndOfMonth()))
        ? Optional.of(Cell.text(month.toString()))
        : Optional.empty();
  }
}
