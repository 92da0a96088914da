package io.quaestor.translate.plan;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Grain;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Rollup;
import io.quaestor.translate.values.DateSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether rows of a table are told apart by what a rollup of it keeps apart. A condition moves when
 * it holds for all rows that the rollup has added up to one, or for none of them.
 */
final class RolledUpRows {
  private final Rollup rollup;
  private final Function<QueryPlan, Optional<QueryPlan>> plans;

  /**
   * @param plans moves plans inside of conditions
   */
  RolledUpRows(Rollup rollup, Function<QueryPlan, Optional<QueryPlan>> plans) {
    this.rollup = rollup;
    this.plans = plans;
  }

  /** Whether the rollup has each value of a column, as it is asked about: of a moment, its day. */
  boolean isExact(Column column) {
    return isExact(column.name()) || (column.role() == Role.DATE && hasDays(column));
  }

  Optional<List<Filter>> moved(List<Filter> filters) {
    return all(filters, this::moved);
  }

  Optional<List<Grouping>> movedGroupings(List<Grouping> groupings) {
    return all(groupings, this::moved);
  }

  private Optional<Filter> moved(Filter filter) {
    return switch (filter) {
      case Filter.Days days -> kept(days, isOnBorders(days));
      case Filter.Weekdays weekdays -> kept(weekdays, hasDays(weekdays.column()));
      case Filter.Hours hours -> kept(hours, isExact(hours.column()));
      case Filter.Amount amount -> kept(amount, isExact(amount.column()));
      case Filter.Values values -> kept(values, isExact(values.column()));
      case Filter.InSegment in ->
          kept(
              in,
              SqlColumns.in(in.segment().condition())
                  .filter(columns -> columns.stream().allMatch(this::isExact))
                  .isPresent());
      case Filter.Sharing sharing -> sharing(sharing);
      case Filter.Among among ->
          isExact(among.column())
              ? Optional.of(
                  new Filter.Among(
                      among.column(),
                      among.found(),
                      plans.apply(among.plan()).orElse(among.plan())))
              : Optional.empty();
      case Filter.Any any -> moved(any.of()).map(of -> new Filter.Any(any.column(), of));
    };
  }

  /** The rows that it asks for are looked for in the rollup too, where that is possible. */
  private Optional<Filter> sharing(Filter.Sharing sharing) {
    if (!isExact(sharing.column())) {
      return Optional.empty();
    }
    boolean ofThis = sharing.table().name().equalsIgnoreCase(rollup.table().name());
    Optional<List<Filter>> having = ofThis ? moved(sharing.having()) : Optional.empty();
    return Optional.of(
        having
            .map(
                conditions ->
                    new Filter.Sharing(
                        rollup.asTable(), sharing.column(), conditions, sharing.excluded()))
            .orElse(sharing));
  }

  private Optional<Grouping> moved(Grouping grouping) {
    return switch (grouping) {
      case Grouping.ByColumn byColumn ->
          isExact(byColumn.column()) ? Optional.of(byColumn) : Optional.empty();
      case Grouping.ByCalendar byCalendar ->
          isWithin(byCalendar) ? Optional.of(byCalendar) : Optional.empty();
      case Grouping.BySides bySides ->
          all(bySides.sides(), this::moved)
              .map(
                  sides ->
                      new Grouping.BySides(
                          bySides.name(), bySides.column(), sides, bySides.kind()));
    };
  }

  private Optional<Grouping.Side> moved(Grouping.Side side) {
    return moved(side.rows()).map(rows -> new Grouping.Side(side.label(), rows));
  }

  private boolean isWithin(Grouping.ByCalendar grouping) {
    Optional<Rollup.By> by = rollup.by(grouping.column().name());
    Optional<Grain> grain = by.flatMap(Rollup.By::grain);
    if (grain.isEmpty()) {
      return by.isPresent();
    }
    return switch (grouping.part()) {
      case WEEK -> grain.get().isWithin(Grain.WEEK);
      case MONTH -> grain.get().isWithin(Grain.MONTH);
      case QUARTER -> grain.get().isWithin(Grain.QUARTER);
      case YEAR -> grain.get().isWithin(Grain.YEAR);
      case WEEKDAY -> grain.get() == Grain.DAY;
      case HOUR -> false;
    };
  }

  private boolean hasDays(Column column) {
    Optional<Rollup.By> by = rollup.by(column.name());
    return by.isPresent() && by.get().grain().orElse(Grain.DAY) == Grain.DAY;
  }

  /** A stretch is called by its first day, so one that begins inside must end inside too. */
  private boolean isOnBorders(Filter.Days days) {
    Optional<Rollup.By> by = rollup.by(days.column().name());
    Grain grain = by.flatMap(Rollup.By::grain).orElse(Grain.DAY);
    return by.isPresent() && days.spans().stream().allMatch(span -> isOnBorders(span, grain));
  }

  private static boolean isOnBorders(DateSpan span, Grain grain) {
    return grain.beginsOn(span.first()) && grain.beginsOn(span.last().plusDays(1));
  }

  private boolean isExact(String column) {
    return rollup.by(column).filter(Rollup.By::isExact).isPresent();
  }

  private static Optional<Filter> kept(Filter filter, boolean tellsApart) {
    return tellsApart ? Optional.of(filter) : Optional.empty();
  }

  private static <T> Optional<List<T>> all(List<T> parts, Function<T, Optional<T>> move) {
    List<T> moved = new ArrayList<>();
    parts.forEach(part -> move.apply(part).ifPresent(moved::add));
    return moved.size() == parts.size() ? Optional.of(moved) : Optional.empty();
  }
}
