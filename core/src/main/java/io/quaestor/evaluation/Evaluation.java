package io.quaestor.evaluation;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.Usage;
import io.quaestor.question.Caller;
import io.quaestor.question.Outcome;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks a {@link Quaestor} questions whose answers are known. Gold queries run on its database,
 * read-only, through its guard; in the audit log, all stands under {@link #CALLER}.
 */
public final class Evaluation {
  public static final Caller CALLER = new Caller("evaluation");

  private final Quaestor quaestor;
  private final Judge judge;

  private Evaluation(Quaestor quaestor) {
    this.quaestor = quaestor;
    this.judge = new Judge(new GoldQueries(quaestor, CALLER));
  }

  /**
   * @param quaestor best one without a cache, so that every question takes its own time
   */
  public static Evaluation of(Quaestor quaestor) {
    return new Evaluation(quaestor);
  }

  /**
   * Asks all questions, one at a time.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}; every other failure is the verdict on
   *     its question
   */
  public Scorecard run(List<Conversation> conversations) {
    List<Judgement> judgements = new ArrayList<>();
    for (Conversation conversation : conversations) {
      String id = "evaluation-" + UUID.randomUUID();
      conversation.turns().forEach(question -> judgements.add(judged(question, id)));
    }
    return new Scorecard(judgements);
  }

  private Judgement judged(GoldQuestion question, String conversationId) {
    long start = System.nanoTime();
    try {
      Outcome outcome =
          quaestor.ask(
              CALLER,
              new Question(question.text(), Optional.of(conversationId), question.dataset()));
      return judge.judge(question, outcome, millisSince(start));
    } catch (QuaestorException e) {
      if (e.code() == ErrorCode.DATABASE_UNAVAILABLE) {
        throw e;
      }
      String reason = String.valueOf(e.getMessage());
      return new Judgement(
          question, Verdict.FAILED, reason, Optional.empty(), Usage.NONE, millisSince(start));
    }
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
