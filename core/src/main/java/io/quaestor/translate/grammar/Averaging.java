package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "The median of a day's revenue", "units per ticket": finds the unit that is computed first and
 * then drawn together. It is no group of the answer.
 */
final class Averaging {
  private final Draft draft;

  Averaging(Draft draft) {
    this.draft = draft;
  }

  /**
   * Takes the unit out of what the question groups by.
   *
   * @return the step that draws the units together; null when there is none, or when the measure
   *     itself could be made one per unit
   */
  Step.@Nullable Summary of(List<Grouping> groupings) {
    if (draft.aggregate == null && draft.unit == null) {
      return null;
    }
    Optional<Grouping> unit = unit(groupings);
    if (unit.isEmpty() || draft.measures.isEmpty()) {
      draft.object("object.no-unit");
      return null;
    }
    if (draft.aggregate == null && isRatio(draft.measures.getFirst())) {
      draft.object(
          "object.mixed"); // "tokens per transaction per conversation": an average of averages
    }
    groupings.remove(unit.get());
    draft.subjects.remove(unit.get());
    draft.groupings.remove(unit.get());
    Aggregate aggregate = draft.aggregate == null ? Aggregate.AVERAGE : draft.aggregate;
    if (aggregate.equals(Aggregate.AVERAGE) && draft.conditions.isEmpty() && perUnit(unit.get())) {
      return null;
    }
    draft.unit = unit.get();
    return new Step.Summary(
        groupings, aggregate, draft.measures.stream().map(Measure::name).toList());
  }

  private static boolean isRatio(Measure measure) {
    return measure instanceof Measure.Named named
        && !named.additive()
        && named.metric().counts().isEmpty();
  }

  private Optional<Grouping> unit(List<Grouping> groupings) {
    if (draft.unit != null) {
      return Optional.of(draft.unit);
    }
    Optional<Grouping> finest =
        groupings.stream()
            .filter(grouping -> step(grouping) > 0)
            .min(Comparator.comparingInt(Averaging::step));
    if (finest.isPresent()) {
      return finest;
    }
    boolean ofWeekdays =
        draft.choices.has(Choices.Kind.WEEKDAYS)
            || groupings.stream().anyMatch(g -> g.column().role() == Role.WEEKDAY);
    Optional<Grouping> day = draft.column(Role.DATE).map(Grouping.ByColumn::new);
    if (ofWeekdays && day.isPresent()) {
      draft.assume("assume.per-day");
      return day;
    }
    return Optional.empty();
  }

  /** A sum over many units, divided by their number, is the average of the units. */
  private boolean perUnit(Grouping unit) {
    if (!(unit instanceof Grouping.ByColumn byColumn)
        || !draft.measures.stream().allMatch(m -> m instanceof Measure.Named && m.additive())) {
      return false;
    }
    draft.measures.replaceAll(
        measure -> new Measure.Per(((Measure.Named) measure).metric(), byColumn.column()));
    if (byColumn.column().role() == Role.DATE) {
      draft.assume("assume.per-day");
    }
    return true;
  }

  /** How many days a unit of time has, about; -1 for everything else. */
  private static int step(Grouping grouping) {
    return switch (grouping) {
      case Grouping.ByColumn byColumn -> byColumn.column().role() == Role.DATE ? 1 : -1;
      case Grouping.ByCalendar calendar ->
          switch (calendar.part()) {
            case WEEK -> 7;
            case MONTH -> 30;
            case QUARTER -> 91;
            case YEAR -> 365;
            case WEEKDAY, HOUR -> -1;
          };
      case Grouping.BySides any -> -1;
    };
  }
}
