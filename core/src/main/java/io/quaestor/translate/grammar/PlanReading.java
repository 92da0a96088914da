package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.PlanText;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.QueryPlan.Order;
import io.quaestor.translate.plan.QueryPlan.Ranking;
import io.quaestor.translate.plan.QueryPlan.Share;
import io.quaestor.translate.plan.QueryPlan.Window;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a plan in words, part by part, so that a person sees a misreading at once. */
final class PlanReading {
  private static final int SHOWN = 5;

  private final Texts messages;
  private final Locale language;

  PlanReading(Texts messages) {
    this.messages = messages;
    this.language = messages.language();
  }

  List<String> read(QueryPlan plan) {
    List<String> parts = new ArrayList<>();
    for (Measure measure : plan.measures()) {
      parts.add(messages.say("reading.measure", PlanText.definition(measure, language)));
    }
    if (!plan.groupings().isEmpty()) {
      parts.add(
          messages.say(plan.measures().isEmpty() ? "reading.list" : "reading.by", groupings(plan)));
    }
    plan.filters().forEach(filter -> parts.add(filter(filter)));
    plan.thresholds()
        .forEach(
            threshold ->
                parts.add(
                    messages.say(
                        "reading.condition",
                        threshold.measure().label(language),
                        threshold.comparison().sign(),
                        threshold.number().toPlainString())));
    shape(plan, parts);
    return parts;
  }

  /** A short name of the result: "units by product". */
  String title(QueryPlan plan) {
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

  private String groupings(QueryPlan plan) {
    return plan.groupings().stream()
        .map(grouping -> PlanText.label(grouping, language))
        .collect(Collectors.joining(", "));
  }

  private String filter(Filter filter) {
    String label = filter.column().words().label(language, filter.column().name());
    return switch (filter) {
      case Filter.Days days ->
          messages.say(
              "reading.days",
              days.spans().stream()
                  .map(
                      span ->
                          span.first().equals(span.last())
                              ? span.first().toString()
                              : span.first() + " … " + span.last())
                  .collect(Collectors.joining(", ")));
      case Filter.Weekdays weekdays ->
          messages.say(
              "reading.weekdays",
              weekdays.days().stream()
                  .map(day -> day.getDisplayName(TextStyle.FULL, language))
                  .collect(Collectors.joining(", ")));
      case Filter.Hours hours -> messages.say("reading.hours", hours.from(), hours.before());
      case Filter.Values values ->
          messages.say(
              values.excluded() ? "reading.except" : "reading.values",
              label,
              some(values.values()));
    };
  }

  private String some(List<String> values) {
    String shown = values.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return values.size() > SHOWN
        ? shown + ", " + messages.say("reading.more", values.size() - SHOWN)
        : shown;
  }

  private void shape(QueryPlan plan, List<String> parts) {
    plan.ranking().ifPresent(ranking -> parts.add(ranking(plan, ranking)));
    if (plan.share() != Share.NONE) {
      parts.add(
          messages.say(
              plan.share() == Share.OF_GROUPS ? "reading.share-groups" : "reading.share-filter"));
    }
    switch (plan.window()) {
      case Window.RunningTotal any -> parts.add(messages.say("reading.running"));
      case Window.MovingAverage average ->
          parts.add(messages.say("reading.moving", average.rows()));
      case Window.Plain any -> {
        // The measure itself, which has been said.
      }
    }
    if (plan.order() == Order.BY_MEASURE_DESCENDING) {
      parts.add(messages.say("reading.order-most"));
    } else if (plan.order() == Order.BY_MEASURE_ASCENDING) {
      parts.add(messages.say("reading.order-least"));
    }
  }

  private String ranking(QueryPlan plan, Ranking ranking) {
    String key = ranking.descending() ? "reading.top" : "reading.bottom";
    if (!ranking.perOuterGroup()) {
      return ranking.count() == 1 ? messages.say(key + "-one") : messages.say(key, ranking.count());
    }
    List<Grouping> outer = plan.groupings().subList(0, plan.groupings().size() - 1);
    String outerLabels =
        outer.stream()
            .map(grouping -> PlanText.label(grouping, language))
            .collect(Collectors.joining(", "));
    return messages.say(key + "-each", ranking.count(), outerLabels);
  }
}
