package io.quaestor.translate.telling;

import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.ReadingPart.Kind;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.PlanText;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.SortKey;
import io.quaestor.translate.plan.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a plan in words, part by part, so that a person sees a misreading at once. */
public final class PlanReading {
  private final Texts messages;
  private final Locale language;

  public PlanReading(Locale language) {
    this.messages = new Texts(PlanReading.class, "messages", language);
    this.language = language;
  }

  /** The parts in words. */
  List<String> read(QueryPlan plan, Sorting sorting) {
    return ReadingPart.texts(parts(plan, sorting));
  }

  /**
   * @param sorting how the question wanted its rows ordered
   */
  public List<ReadingPart> parts(QueryPlan plan, Sorting sorting) {
    StepReading steps = new StepReading(messages, plan);
    FilterReading filters = new FilterReading(language);
    List<ReadingPart> parts = new ArrayList<>();
    plan.measures().forEach(measure -> parts.add(measure(measure, plan)));
    if (!plan.groupings().isEmpty()) {
      parts.add(groups(plan));
    }
    plan.filters().forEach(filter -> parts.add(filters.part(filter)));
    plan.thresholds().forEach(threshold -> parts.add(threshold(threshold, steps)));
    plan.steps().forEach(step -> parts.add(steps.part(step)));
    switch (sorting) {
      case MOST_FIRST -> parts.add(order("reading.order-most", plan));
      case LEAST_FIRST -> parts.add(order("reading.order-least", plan));
      case NATURAL, BY_GROUPING -> {
        // The order that everybody expects.
      }
    }
    return parts;
  }

  /** A short name of the result: "units by product". */
  public String title(QueryPlan plan) {
    String measures =
        plan.measures().stream()
            .map(measure -> measure.label(language))
            .collect(Collectors.joining(", "));
    if (plan.measures().isEmpty()) {
      return messages.say("title.list", groupings(plan));
    }
    return plan.groupings().isEmpty()
        ? measures
        : messages.say("title.by", measures, groupings(plan));
  }

  private ReadingPart measure(Measure measure, QueryPlan plan) {
    String text =
        measure instanceof Measure.ShareOf share
            ? messages.say(
                plan.groupings().isEmpty() ? "reading.share-filter" : "reading.share-groups",
                0,
                share.part().label(language))
            : messages.say("reading.measure", PlanText.definition(measure, language));
    return new ReadingPart(text, Kind.MEASURE, List.of(measure.name()));
  }

  private ReadingPart groups(QueryPlan plan) {
    List<String> names = plan.groupings().stream().map(PlanReading::name).toList();
    return plan.measures().isEmpty()
        ? new ReadingPart(messages.say("reading.list", groupings(plan)), Kind.LIST, names)
        : new ReadingPart(messages.say("reading.by", groupings(plan)), Kind.GROUP, names);
  }

  /** As the catalog calls it; what is computed from a column, as the result does. */
  private static String name(Grouping grouping) {
    return grouping instanceof Grouping.ByCalendar calendar
        ? calendar.name()
        : grouping.column().name();
  }

  private ReadingPart threshold(Threshold threshold, StepReading steps) {
    String text =
        messages.say(
            "reading.condition",
            threshold.measure().label(language),
            threshold.comparison().sign(),
            steps.bound(threshold.bound()));
    return new ReadingPart(text, Kind.CONDITION, List.of(threshold.measure().name()));
  }

  private ReadingPart order(String key, QueryPlan plan) {
    List<String> first = plan.order().stream().limit(1).map(SortKey::column).toList();
    return new ReadingPart(messages.say(key), Kind.ORDER, first);
  }

  private String groupings(QueryPlan plan) {
    return plan.groupings().stream()
        .map((Grouping grouping) -> PlanText.label(grouping, language))
        .collect(Collectors.joining(", "));
  }
}
