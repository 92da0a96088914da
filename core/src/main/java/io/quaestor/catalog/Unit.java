package io.quaestor.catalog;

/** What a number counts, so that it is written the way people write it. */
public enum Unit {
  MONEY,
  /** Pieces, weights and other amounts that may be fractional. */
  QUANTITY,
  /** Whole things. */
  COUNT,
  /** A part of a whole, from 0 to 100. */
  PERCENT,
  NONE
}
