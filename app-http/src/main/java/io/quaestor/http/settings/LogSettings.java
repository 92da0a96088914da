package io.quaestor.http.settings;

/** How the log is written. */
public record LogSettings(Format format, Level level) {
  /** What a line looks like. */
  public enum Format {
    /** For people. */
    TEXT,
    /** One object a line. */
    JSON
  }

  /** From which level on Quaestor's own lines are written. */
  public enum Level {
    INFO,
    DEBUG,
    WARN,
    ERROR
  }
}
