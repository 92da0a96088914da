package io.quaestor.http.settings.variables;

/** How far queries may go. */
public enum LimitSetting implements Setting {
  QUERY_TIMEOUT(
      "10s",
      Description.DURATION,
      "The longest that a query may take, waiting for a connection included."),
  MAX_ROWS(
      "10000",
      "a whole number from 1 to 1000000",
      "The most rows of one result; a longer one is cut and says so."),
  MAX_RESULT_BYTES(
      "32MB",
      Description.BYTES,
      "The largest result that is kept; a CSV download has no such limit."),
  MAX_QUERIES("8", "a whole number from 1 to 100", "How many queries run at once.");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Description description;

  LimitSetting(String standard, String allowed, String text) {
    this.description = new Description(standard, allowed, text);
  }

  @Override
  public Subject subject() {
    return Subject.LIMITS;
  }

  @Override
  public Description description() {
    return description;
  }
}
