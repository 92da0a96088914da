package io.quaestor.benchmark.server;

import java.nio.file.Path;

/** The databases that Quaestor runs on. */
public enum Database {
  SQLITE("SQLite"),
  POSTGRES("PostgreSQL");

  private final String title;

  Database(String title) {
    this.title = title;
  }

  /** As it is called in tables. */
  public String title() {
    return title;
  }

  /**
   * A new, empty one.
   *
   * @param folder an empty one, where it keeps its data
   */
  public Site open(Path folder) {
    return switch (this) {
      case SQLITE -> new SqliteSite(folder);
      case POSTGRES -> new PostgresSite(folder);
    };
  }
}
