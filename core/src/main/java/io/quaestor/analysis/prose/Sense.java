package io.quaestor.analysis.prose;

/** What a word can say about numbers; each is a key of the files {@code words_*.yaml}. */
enum Sense {
  NUMBER,
  /** What multiplies the number before it; alone it is one of them. */
  SCALE,
  /** As {@link #SCALE}, written together with digits: 5k. */
  SUFFIX,
  /** "And a half". */
  HALF_MORE,
  /** What joins two words to one number. */
  JOINER,
  MULTIPLE,
  TIMES,
  /** Part of something, in percent. */
  FRACTION,
  ORDINAL,
  ORDINAL_ENDING,
  NO_NUMBER,
  VAGUE,
  PERCENT,
  POINTS,
  ABOUT,
  OVER,
  UNDER,
  GREATEST,
  LEAST,
  TOTAL,
  AVERAGE,
  MEDIAN,
  SPREAD,
  UP,
  DOWN,
  /** What is {@link #UP} right before a number only: "up 12%". */
  UP_BEFORE,
  DOWN_BEFORE,
  /** What sets one thing beside another: "more than". */
  COMPARED,
  /** What makes of a number so many of the rows: "the top 3". */
  TOP,
  /** What rows are called, whatever is in them. */
  THING,
  /** Three months. */
  QUARTER,
  FROM,
  TO,
  /** What may stand between the parts of a date. */
  OF,
  ARTICLE,
  CURRENCY,
  MORNING,
  AFTERNOON,
  HOUR,
  /** What a full stop may follow within a sentence. */
  ABBREVIATION
}
