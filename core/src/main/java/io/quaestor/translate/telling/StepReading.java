package io.quaestor.translate.telling;

import io.quaestor.table.ColumnMeaning;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.ReadingPart.Kind;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.plan.Bound;
import io.quaestor.translate.plan.Derived;
import io.quaestor.translate.plan.PlanColumns;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.RowCondition;
import io.quaestor.translate.plan.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is done with the groups' rows in words. */
public final class StepReading {
  private final Texts messages;
  private final QueryPlan plan;

  StepReading(Texts messages, QueryPlan plan) {
    this.messages = messages;
    this.plan = plan;
  }

  /** The step, and which columns it adds or looks at. */
  ReadingPart part(Step step) {
    return switch (step) {
      case Step.Add add -> computed(step, add.column().name());
      case Step.Compare any ->
          computed(step, Derived.Kind.CHANGE.column(), Derived.Kind.GROWTH_PERCENT.column());
      case Step.Percent any -> computed(step, Derived.Kind.SHARE_PERCENT.column());
      case Step.Portion any -> computed(step, Derived.Kind.SHARE_PERCENT.column());
      case Step.Keep keep ->
          new ReadingPart(
              read(step),
              Kind.CONDITION,
              keep.conditions().stream().map(RowCondition::column).distinct().toList());
      case Step.Known known -> new ReadingPart(read(step), Kind.CONDITION, List.of(known.column()));
      case Step.Best best -> new ReadingPart(read(step), Kind.RANK, List.of(best.by()));
      case Step.Pairs any -> computed(step, Step.Pairs.COUNT);
      case Step.Spread spread ->
          new ReadingPart(
              read(step), Kind.MEASURE, spread.percents().stream().map(spread::nameOf).toList());
      case Step.Summary summary ->
          new ReadingPart(
              read(step), Kind.MEASURE, summary.of().stream().map(summary::nameOf).toList());
    };
  }

  private ReadingPart computed(Step step, String... names) {
    return new ReadingPart(read(step), Kind.MEASURE, List.of(names));
  }

  private String read(Step step) {
    return switch (step) {
      case Step.Add add -> added(add.column());
      case Step.Compare compare ->
          messages.say("reading.compared", label(compare.after()), label(compare.before()));
      case Step.Percent percent ->
          messages.say("reading.percent-of", label(percent.part()), label(percent.whole()));
      case Step.Keep keep ->
          keep.conditions().stream().map(this::kept).collect(Collectors.joining("; "));
      case Step.Portion portion ->
          messages.say(
              "reading.portion",
              portion.conditions().stream().map(this::condition).collect(Collectors.joining(", ")));
      case Step.Known known -> messages.say("reading.known", label(known.column()));
      case Step.Best best -> best(best);
      case Step.Pairs pairs ->
          messages.say("reading.pairs", label(pairs.of().name()), label(pairs.within().name()));
      case Step.Spread spread ->
          messages.say(
              "reading.measure", labels(spread.percents().stream().map(spread::nameOf).toList()));
      case Step.Summary summary ->
          messages.say(
              "reading.measure", labels(summary.of().stream().map(summary::nameOf).toList()));
    };
  }

  private String kept(RowCondition condition) {
    return messages.say(
        "reading.condition",
        label(condition.column()),
        condition.comparison().sign(),
        against(condition));
  }

  private String condition(RowCondition condition) {
    return label(condition.column())
        + " "
        + condition.comparison().sign()
        + " "
        + against(condition);
  }

  private String against(RowCondition condition) {
    String number = condition.number().toPlainString();
    String of = condition.of();
    if (of == null) {
      return number;
    }
    return condition.number().compareTo(BigDecimal.ONE) == 0
        ? label(of)
        : messages.say("reading.times", number, label(of));
  }

  String bound(Bound bound) {
    return switch (bound) {
      case Bound.Amount number -> number.value().toPlainString();
      case Bound.AllOf all ->
          messages.say(
              "reading.all-of",
              all.column().words().label(messages.language(), all.column().name()));
      case Bound.Day day -> day.date().toString();
    };
  }

  private String added(Derived column) {
    String text = messages.say("reading." + column.kind().key(), column.rows(), label(column.of()));
    return column.within().isEmpty()
        ? text
        : messages.say("reading.within", text, labels(column.within()));
  }

  /** What is ranked by is said where it is not what is computed first. */
  private String best(Step.Best best) {
    boolean byMeasure =
        plan.measures().isEmpty()
            || plan.measures().getFirst().name().equals(best.by())
            || plan.steps().stream().anyMatch(Step.Summary.class::isInstance);
    return byMeasure
        ? places(best)
        : messages.say("reading.by-column", places(best), label(best.by()));
  }

  private String places(Step.Best best) {
    String key = best.descending() ? "reading.top" : "reading.bottom";
    if (best.within().isEmpty()) {
      return best.count() == 1 ? messages.say(key + "-one") : messages.say(key, best.count());
    }
    return messages.say(key + "-each", best.count(), labels(best.within()));
  }

  private String labels(List<String> names) {
    return names.stream().map(this::label).collect(Collectors.joining(", "));
  }

  /** What people call a column of the groups or of any step. */
  private String label(String name) {
    for (int steps = 0; steps <= plan.steps().size(); steps++) {
      for (ColumnMeaning column : PlanColumns.after(plan, steps, messages.language())) {
        if (column.name().equals(name)) {
          return column.label();
        }
      }
    }
    throw new IllegalArgumentException("the plan has no column " + name);
  }
}
