package io.quaestor.http.api;

import io.quaestor.http.usage.Costs;
import io.quaestor.question.Answer;
import jakarta.inject.Singleton;

/** Writes answers as clients read them. */
@Singleton
public final class AnswerBodies {
  private final Costs costs;

  public AnswerBodies(Costs costs) {
    this.costs = costs;
  }

  public AnswerBody of(Answer answer) {
    return AnswerBody.of(answer, costs.of(answer.provenance().usage()));
  }
}
