package io.quaestor.http.settings.variables;

/** How the log is written. Read before all others, and from no file: the first line heeds them. */
public enum LogSetting implements Setting {
  LOG(
      "text",
      "text or json",
      "How [the log](observability.md#the-log) is written on standard error: lines for people, or"
          + " one JSON object a line."),
  LOG_LEVEL("info", "info or debug or warn or error", "From which level on Quaestor logs.");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Description description;

  LogSetting(String standard, String allowed, String text) {
    this.description = new Description(standard, allowed, text);
  }

  @Override
  public Subject subject() {
    return Subject.OBSERVABILITY;
  }

  @Override
  public Description description() {
    return description;
  }
}
