package io.quaestor.http.telemetry.question;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.quaestor.chart.Chart;
import io.quaestor.http.telemetry.Instruments;
import io.quaestor.question.Answer;
import io.quaestor.question.Outcome;
import io.quaestor.sql.Verdict;
import io.quaestor.translate.Translation;
import java.util.Locale;
import java.util.Set;

/** What is told of each part: kinds and names that stand in the code, and nobody's words. */
final class PartAttributes {
  static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("quaestor.question.outcome");
  static final AttributeKey<String> SOURCE = AttributeKey.stringKey("quaestor.question.source");

  private static final AttributeKey<String> TRANSLATION =
      AttributeKey.stringKey("quaestor.translation");
  private static final AttributeKey<String> VERDICT =
      AttributeKey.stringKey("quaestor.guard.verdict");
  static final AttributeKey<String> RULE = AttributeKey.stringKey("quaestor.guard.rule");
  private static final AttributeKey<String> CHART = AttributeKey.stringKey("quaestor.chart.type");

  private static final String MODEL = "model";
  private static final String NONE = "none";

  /** Translators by name; any other source is the name of a model. */
  private static final Set<String> WITHOUT_MODEL = Set.of("grammar", "report", "verified");

  private PartAttributes() {}

  static Attributes of(Object result) {
    return switch (result) {
      case Outcome outcome -> of(outcome);
      case Translation.Translated translated -> Attributes.of(TRANSLATION, "translated");
      case Translation.NotUnderstood reason -> Attributes.of(TRANSLATION, "declined");
      case Translation.Unreadable reply -> Attributes.of(TRANSLATION, "unreadable");
      case Verdict.Accepted accepted -> Attributes.of(VERDICT, "accepted");
      case Verdict.Rejected rejected ->
          Attributes.of(VERDICT, "refused", RULE, rule(rejected.rule().name()));
      case Chart chart -> Attributes.of(CHART, chart.type().name().toLowerCase(Locale.ROOT));
      default -> Attributes.empty();
    };
  }

  static Attributes of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered(Answer answer) ->
          Attributes.of(OUTCOME, "answered", SOURCE, source(answer.provenance()));
      case Outcome.Declined declined ->
          Attributes.of(
              OUTCOME, "declined", SOURCE, declined.decline().usage().calls() > 0 ? MODEL : NONE);
    };
  }

  static Attributes ofFailure(Throwable failure) {
    return Attributes.of(
        OUTCOME, "failed", SOURCE, NONE, Instruments.ERROR_TYPE, Instruments.errorType(failure));
  }

  static String rule(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String source(Answer.Provenance provenance) {
    if (provenance.cached()) {
      return "cache";
    }
    return WITHOUT_MODEL.contains(provenance.source()) ? provenance.source() : MODEL;
  }
}
