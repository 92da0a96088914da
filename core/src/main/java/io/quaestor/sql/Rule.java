package io.quaestor.sql;

/** What the guard asks of a text. The names are public API: they stand in errors and logs. */
public enum Rule {
  /** The text is too long. */
  LENGTH,
  /** Too many words, too deeply nested, too many joins or set operations. */
  COMPLEXITY,
  /** Characters, quotes or comments that two readers may read differently. */
  LEXICAL,
  /** Exactly one statement, and it is a SELECT. */
  SINGLE_SELECT,
  /** It can be read as SQL. */
  SYNTAX,
  /** Only clauses that read. */
  CONSTRUCT,
  /** Only tables of the catalog and those that the query defines itself. */
  TABLE,
  /** Only columns of those tables. */
  COLUMN,
  /** New names (aliases, WITH) that cannot be mistaken for something else. */
  NAME,
  /** Only functions of the dialect's list. */
  FUNCTION,
  /** Arguments that keep a function's result small. */
  ARGUMENT,
  /** Only casts to types of the dialect's list. */
  TYPE,
  /** Only declared parameters, all that are declared, and each where a value stands. */
  PARAMETER,
  /** What would run is what was written and checked, word for word. */
  FIDELITY,
  /** The check ended in time. */
  TIME
}
