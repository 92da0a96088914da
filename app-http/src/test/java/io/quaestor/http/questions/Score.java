package io.quaestor.http.questions;

import io.quaestor.http.questions.QuestionFile.Entry;
import io.quaestor.question.Answer;
import io.quaestor.question.Outcome;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import io.quaestor.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How well a file of questions is answered: what is right, wrong and declined. */
record Score(List<Result> results) {
  /** What became of one question. */
  enum Verdict {
    RIGHT,
    WRONG,
    DECLINED,
    /** Declined, as it should be. */
    RIGHTLY_DECLINED
  }

  /**
   * One question's result.
   *
   * @param chart whether the chart is one that was accepted; true without an answer
   */
  record Result(Entry entry, Verdict verdict, boolean chart, String detail) {}

  /**
   * @param gold runs a gold query and gives its rows
   */
  static Score of(List<Entry> entries, Quaestor quaestor, Function<String, List<List<Cell>>> gold) {
    List<Result> results = new ArrayList<>();
    for (Entry entry : entries) {
      results.add(
          switch (quaestor.ask(new Question(entry.question()))) {
            case Outcome.Answered(Answer answer) -> judge(entry, answer, gold);
            case Outcome.Declined(var decline) ->
                new Result(
                    entry,
                    entry.answerable() ? Verdict.DECLINED : Verdict.RIGHTLY_DECLINED,
                    true,
                    decline.reason());
          });
    }
    return new Score(List.copyOf(results));
  }

  long count(String tier, Verdict verdict) {
    return results.stream()
        .filter(result -> result.entry().tier().equals(tier) && result.verdict() == verdict)
        .count();
  }

  long size(String tier) {
    return results.stream().filter(result -> result.entry().tier().equals(tier)).count();
  }

  List<String> all(Verdict verdict) {
    return results.stream()
        .filter(result -> result.verdict() == verdict)
        .map(
            result ->
                result.entry().id() + " " + result.entry().question() + ": " + result.detail())
        .toList();
  }

  private static Result judge(Entry entry, Answer answer, Function<String, List<List<Cell>>> gold) {
    boolean right =
        entry.gold().stream()
            .anyMatch(
                sql -> SameRows.hold(answer.table().rows(), gold.apply(sql), entry.orderMatters()));
    boolean chart = entry.chart().contains(answer.chart().type().name().toLowerCase(Locale.ROOT));
    return new Result(
        entry,
        right ? Verdict.RIGHT : Verdict.WRONG,
        chart,
        answer.sql() + " " + answer.chart().type());
  }
}
