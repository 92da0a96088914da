package io.quaestor.proof;

/** Where a text's way ended. */
enum Stop {
  /** Wall 1. */
  GUARD,
  /** Wall 3: the connection may not, or takes no such statement, or takes back what it did. */
  CONNECTION,
  /** Wall 4: time, rows, sizes. */
  LIMIT,
  /** No wall: to this database the text is no SQL, or names what it has not. */
  NO_SUCH_SQL,
  /** It ran, and nothing was lost. */
  NOTHING
}
