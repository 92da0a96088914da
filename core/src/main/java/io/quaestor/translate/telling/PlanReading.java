package io.quaestor.translate.telling;

import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.PlanText;
import io.quaestor.translate.plan.QueryPlan;
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

  /**
   * @param sorting how the question wanted its rows ordered
   */
  public List<String> read(QueryPlan plan, Sorting sorting) {
    StepReading steps = new StepReading(messages, plan);
    FilterReading filters = new FilterReading(language);
    List<String> parts = new ArrayList<>();
    plan.measures().forEach(measure -> parts.add(measure(measure, plan)));
    if (!plan.groupings().isEmpty()) {
      parts.add(
          messages.say(plan.measures().isEmpty() ? "reading.list" : "reading.by", groupings(plan)));
    }
    plan.filters().forEach(filter -> parts.add(filters.read(filter)));
    plan.thresholds().forEach(threshold -> parts.add(threshold(threshold, steps)));
    plan.steps().forEach(step -> parts.add(steps.read(step)));
    switch (sorting) {
      case MOST_FIRST -> parts.add(messages.say("reading.order-most"));
      case LEAST_FIRST -> parts.add(messages.say("reading.order-least"));
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

  private String measure(Measure measure, QueryPlan plan) {
    return measure instanceof Measure.ShareOf share
        ? messages.say(
            plan.groupings().isEmpty() ? "reading.share-filter" : "reading.share-groups",
            0,
            share.part().label(language))
        : messages.say("reading.measure", PlanText.definition(measure, language));
  }

  private String threshold(Threshold threshold, StepReading steps) {
    return messages.say(
        "reading.condition",
        threshold.measure().label(language),
        threshold.comparison().sign(),
        steps.bound(threshold.bound()));
  }

  private String groupings(QueryPlan plan) {
    return plan.groupings().stream()
        .map((Grouping grouping) -> PlanText.label(grouping, language))
        .collect(Collectors.joining(", "));
  }
}
