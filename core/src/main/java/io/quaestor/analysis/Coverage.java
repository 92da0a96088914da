package io.quaestor.analysis;

/** Which of the groups that there are stand among the rows. */
public enum Coverage {
  /** Every group, so that their sum is the whole. */
  WHOLE,
  /** The groups with the most of the first measure, most first. */
  MOST,
  /** The groups with the least of the first measure, least first. */
  LEAST,
  /** Some groups, chosen in a way that is not known here. */
  PART
}
