package io.quaestor.sql;

/** What the guard asks of a text. The names are public API: they stand in errors and logs. */
public enum Rule {
  LENGTH,
  LEXICAL,
  SYNTAX,
  SINGLE_SELECT,
  TABLE,
  COLUMN,
  FUNCTION,
  CONSTRUCT
}
