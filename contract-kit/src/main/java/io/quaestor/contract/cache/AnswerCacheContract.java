package io.quaestor.contract.cache;

import io.quaestor.question.Answer;

/** What every cache of answers to questions does. Extend it and hand over an empty one. */
public abstract class AnswerCacheContract extends ResultCacheContract<Answer> {
  protected AnswerCacheContract() {
    super(Samples.answer("a-1"), Samples.answer("a-2"));
  }
}
