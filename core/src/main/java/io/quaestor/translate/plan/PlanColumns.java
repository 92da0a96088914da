package io.quaestor.translate.plan;

import io.quaestor.catalog.Unit;
import io.quaestor.table.ColumnMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the columns of a plan's rows are, step after step, in the order in which they stand. */
public final class PlanColumns {
  private PlanColumns() {}

  /** Those of the result. */
  public static List<ColumnMeaning> of(QueryPlan plan, Locale language) {
    return after(plan, plan.steps().size(), language);
  }

  /** Those of the groups' rows after the first few steps. */
  public static List<ColumnMeaning> after(QueryPlan plan, int steps, Locale language) {
    List<ColumnMeaning> columns = ofGroups(plan, language);
    for (Step step : plan.steps().subList(0, steps)) {
      columns = after(step, columns, language);
    }
    return List.copyOf(columns);
  }

  static List<ColumnMeaning> ofGroups(QueryPlan plan, Locale language) {
    List<ColumnMeaning> columns = new ArrayList<>();
    plan.groupings().forEach(grouping -> columns.add(meaning(grouping, language)));
    for (Measure measure : plan.measures()) {
      columns.add(
          ColumnMeaning.measure(
              measure.name(), measure.label(language), measure.unit(), measure.additive()));
    }
    return columns;
  }

  static List<ColumnMeaning> after(Step step, List<ColumnMeaning> before, Locale language) {
    List<ColumnMeaning> columns = new ArrayList<>(before);
    switch (step) {
      case Step.Add add -> columns.add(meaning(add.column(), before, language));
      case Step.Compare compare -> {
        Unit unit = named(compare.after(), before).unit();
        columns.add(meaning(Derived.Kind.CHANGE, unit, language));
        columns.add(meaning(Derived.Kind.GROWTH_PERCENT, Unit.PERCENT, language));
      }
      case Step.Percent percent ->
          columns.add(meaning(Derived.Kind.SHARE_PERCENT, Unit.PERCENT, language));
      case Step.Keep keep -> {
        // The rows change, the columns stay.
      }
      case Step.Portion portion -> {
        columns.clear();
        columns.add(meaning(Derived.Kind.SHARE_PERCENT, Unit.PERCENT, language));
      }
      case Step.Known known -> {
        // The rows change, the columns stay.
      }
      case Step.Best best -> {
        // The rows change, the columns stay.
      }
      case Step.Pairs pairs -> {
        columns.clear();
        ColumnMeaning one = meaning(pairs.of(), language);
        columns.add(one);
        columns.add(ColumnMeaning.grouping(pairs.other(), one.kind(), one.label()));
        columns.add(
            ColumnMeaning.measure(
                Step.Pairs.COUNT, PlanText.measure("together", language), Unit.COUNT, false));
      }
      case Step.Spread spread -> {
        ColumnMeaning of = named(spread.of(), before);
        columns.clear();
        spread.by().forEach(grouping -> columns.add(meaning(grouping, language)));
        for (int percent : spread.percents()) {
          Aggregate part = Aggregate.percentile(percent);
          String label = PlanText.aggregate(part, of.label(), language);
          columns.add(ColumnMeaning.measure(spread.nameOf(percent), label, of.unit(), false));
        }
      }
      case Step.Summary summary -> {
        columns.clear();
        summary.by().forEach(grouping -> columns.add(meaning(grouping, language)));
        summary.of().forEach(name -> columns.add(meaning(summary, name, before, language)));
      }
    }
    return columns;
  }

  private static ColumnMeaning meaning(Derived.Kind kind, Unit unit, Locale language) {
    return ColumnMeaning.measure(
        kind.column(), PlanText.measure(kind.key(), language), unit, false);
  }

  private static ColumnMeaning meaning(Grouping grouping, Locale language) {
    return ColumnMeaning.grouping(
        grouping.name(), grouping.kind(), PlanText.label(grouping, language));
  }

  private static ColumnMeaning meaning(
      Derived derived, List<ColumnMeaning> before, Locale language) {
    Unit unit =
        switch (derived.kind()) {
          case GROWTH_PERCENT, SHARE_PERCENT, CUMULATIVE_SHARE, SHARE_BEFORE -> Unit.PERCENT;
          case PLACE -> Unit.COUNT;
          case MEAN, RUNNING_TOTAL, MOVING_AVERAGE, PREVIOUS, CHANGE ->
              named(derived.of(), before).unit();
        };
    return ColumnMeaning.measure(derived.name(), PlanText.derived(derived, language), unit, false);
  }

  private static ColumnMeaning meaning(
      Step.Summary summary, String name, List<ColumnMeaning> before, Locale language) {
    boolean count = summary.aggregate().equals(Aggregate.COUNT);
    ColumnMeaning of = named(name, before);
    return ColumnMeaning.measure(
        summary.nameOf(name),
        PlanText.aggregate(summary.aggregate(), of.label(), language),
        count ? Unit.COUNT : of.unit(),
        count || (of.additive() && summary.aggregate().equals(Aggregate.SUM)));
  }

  private static ColumnMeaning named(String name, List<ColumnMeaning> columns) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the plan has no column " + name));
  }
}
