package io.quaestor.translate.model;

/** How much of the data a language model may be told; each allows what those before it do. */
public enum Share {
  /** The catalog and what people typed. Nothing that stands in a cell. */
  SCHEMA,
  /** Also single values: those a question names, frequent ones, the ends of ranges. */
  VALUES,
  /** Also rows of results. */
  ROWS;

  boolean hasValues() {
    return this != SCHEMA;
  }
}
