package io.quaestor.http.settings.variables;

/** What variables are about, in the order in which a reader meets them. */
public enum Subject {
  SERVER("Server"),
  ACCESS("Access"),
  DATA("Data"),
  DATABASE("Database"),
  MODEL("Language model"),
  CACHE("Cache"),
  LIMITS("Limits of queries"),
  LOADS("Loads"),
  OBSERVABILITY("Observability"),
  LAUNCHER("Launcher");

  private final String title;

  Subject(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
