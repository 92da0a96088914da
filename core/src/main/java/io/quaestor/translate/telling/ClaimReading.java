package io.quaestor.translate.telling;

import io.quaestor.analysis.Claim;
import io.quaestor.analysis.Limit;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.QueryPlan;
import java.util.Locale;

/** Says in words what is to be answered with yes or no. */
public final class ClaimReading {
  private final Texts messages;
  private final QueryPlan plan;

  public ClaimReading(Locale language, QueryPlan plan) {
    this.messages = new Texts(ClaimReading.class, "messages", language);
    this.plan = plan;
  }

  public String read(Claim claim) {
    return switch (claim) {
      case Claim.More more ->
          messages.say(
              more.less() ? "reading.claim-less" : "reading.claim-more",
              more.first().plain(),
              more.second().plain());
      case Claim.Some any -> messages.say("reading.claim-some");
      case Claim.Sold any -> messages.say("reading.claim-sold");
      case Claim.Within within ->
          messages.say(
              "reading.claim-within",
              label(within.column()),
              sign(within.limit()),
              within.limit().value().plain());
      case Claim.First first ->
          messages.say(
              first.least() ? "reading.claim-last" : "reading.claim-first", first.who().plain());
    };
  }

  private String label(String column) {
    return plan.measures().stream()
        .filter(measure -> measure.name().equals(column))
        .map((Measure measure) -> measure.label(messages.language()))
        .findFirst()
        .orElse(column);
  }

  private static String sign(Limit limit) {
    return (limit.above() ? ">" : "<") + (limit.included() ? "=" : "");
  }
}
