package io.quaestor.http.settings.variables;

/** Where the data is. */
public enum DatabaseSetting implements Setting {
  DB(
      "sqlite",
      "sqlite or postgres",
      "The database. The rest of this section is for PostgreSQL alone."),
  DB_URL(
      "",
      "a JDBC URL such as jdbc:postgresql://localhost:5432/quaestor",
      "Where PostgreSQL is; needed with `QUAESTOR_DB=postgres`."),
  DB_USER("", "a login", "Who owns the tables and may write; needed with `QUAESTOR_DB=postgres`."),
  DB_PASSWORD("", "a password", "The password of the owner of the tables."),
  DB_READER_USER(
      "",
      "another login",
      "Who runs the questions and may only read; made when it is missing and may be made."
          + " Needed with `QUAESTOR_DB=postgres`."),
  DB_READER_PASSWORD("", "a password", "The password of the login that questions run under."),
  DB_MAX_COST(
      "1000000000",
      "a whole number from 0 to 999999999999999999",
      "The most that PostgreSQL may expect a query to cost; `0` for no ceiling.");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Description description;

  DatabaseSetting(String standard, String allowed, String text) {
    this.description = new Description(standard, allowed, text);
  }

  @Override
  public Subject subject() {
    return Subject.DATABASE;
  }

  @Override
  public Description description() {
    return description;
  }
}
