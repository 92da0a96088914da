package io.quaestor.ingest;

/** A row as it was sent: a text for each field. */
interface RowFields {
  /**
   * What was sent for a column; empty when nothing was.
   *
   * @param column its place in the table, from 0
   */
  String text(int column);

  /** Whether a field that is not a column says true. */
  boolean flag(String name);
}
