package io.quaestor.sql;

/** The SQL that a repository speaks. */
public enum Dialect {
  SQLITE("SQLite"),
  POSTGRES("PostgreSQL");

  private final String title;

  Dialect(String title) {
    this.title = title;
  }

  /** The name that people and language models know the dialect by. */
  public String title() {
    return title;
  }
}
