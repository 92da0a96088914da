package io.quaestor.evaluation;

import io.quaestor.evaluation.Judgement.Given;
import io.quaestor.port.Usage;
import io.quaestor.question.Answer;
import io.quaestor.question.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares the outcome of a question with its gold. */
final class Judge {
  private static final String CUT = "the answer was cut at the row limit";

  private final GoldQueries queries;

  Judge(GoldQueries queries) {
    this.queries = queries;
  }

  private record Finding(Verdict verdict, String reason) {}

  Judgement judge(GoldQuestion question, Outcome outcome, double millis) {
    List<GoldResult> gold = question.gold().stream().map(queries::run).toList();
    Finding finding = finding(question, outcome, gold);
    return new Judgement(
        question, finding.verdict(), finding.reason(), given(outcome), usage(outcome), millis);
  }

  private static Finding finding(GoldQuestion question, Outcome outcome, List<GoldResult> gold) {
    List<String> failures = failures(gold);
    if (!gold.isEmpty() && failures.size() == gold.size()) {
      return new Finding(Verdict.GOLD_FAILED, "gold does not run: " + String.join("; ", failures));
    }
    Finding finding =
        switch (outcome) {
          case Outcome.Declined(var decline) ->
              new Finding(
                  question.answerable() ? Verdict.DECLINED : Verdict.RIGHTLY_DECLINED,
                  decline.reason());
          case Outcome.Answered(Answer answer) -> answered(question, answer, gold);
        };
    return failures.isEmpty()
        ? finding
        : new Finding(finding.verdict(), finding.reason() + notRun(failures, gold.size()));
  }

  private static Finding answered(GoldQuestion question, Answer answer, List<GoldResult> gold) {
    List<Difference> differences = new ArrayList<>();
    for (GoldResult result : gold) {
      if (result instanceof GoldResult.Rows(var table)) {
        Optional<Difference> difference =
            Comparison.difference(answer.table(), table, question.orderMatters());
        if (difference.isEmpty()) {
          return new Finding(Verdict.RIGHT, answer.table().truncated() ? CUT : "");
        }
        differences.add(difference.get());
      }
    }
    return question.answerable()
        ? new Finding(Verdict.WRONG, words(nearest(differences), answer))
        : new Finding(Verdict.WRONGLY_ANSWERED, "it had to be declined");
  }

  /** Of several gold results, the one that was probably meant. */
  private static String nearest(List<Difference> differences) {
    return differences.stream()
        .min(Comparator.comparing(Difference::kind))
        .map(Difference::words)
        .orElse("");
  }

  private static String words(String difference, Answer answer) {
    return answer.table().truncated() ? difference + "; " + CUT : difference;
  }

  private static List<String> failures(List<GoldResult> gold) {
    return gold.stream()
        .filter(GoldResult.Failed.class::isInstance)
        .map(GoldResult.Failed.class::cast)
        .map(GoldResult.Failed::reason)
        .toList();
  }

  private static String notRun(List<String> failures, int all) {
    return " (%d of %d gold queries do not run: %s)"
        .formatted(failures.size(), all, String.join("; ", failures));
  }

  private static Usage usage(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered(Answer answer) -> answer.provenance().usage();
      case Outcome.Declined(var decline) -> decline.usage();
    };
  }

  private static Optional<Given> given(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Declined declined -> Optional.empty();
      case Outcome.Answered(Answer answer) ->
          Optional.of(
              new Given(
                  answer.sql(),
                  answer.chart().type(),
                  answer.provenance().source(),
                  answer.table().truncated()));
    };
  }
}
