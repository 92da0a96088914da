package io.quaestor.evaluation;

/** What became of one question. */
public enum Verdict {
  /** Answered with the rows of a gold query. */
  RIGHT,
  /** Answered with other rows. */
  WRONG,
  /** Declined, although it can be answered. */
  DECLINED,
  /** Declined, as it has to be. */
  RIGHTLY_DECLINED,
  /** Answered, although it had to be declined. */
  WRONGLY_ANSWERED,
  /** Neither answered nor declined: asking it failed, for example because a model was away. */
  FAILED,
  /** Cannot be judged: none of its gold queries runs on this database. */
  GOLD_FAILED
}
