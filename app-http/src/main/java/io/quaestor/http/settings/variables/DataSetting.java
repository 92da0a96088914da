package io.quaestor.http.settings.variables;

/** Which data there is. */
public enum DataSetting implements Setting {
  DATASETS(
      "pos,marketplace,ai_usage,hiring",
      "names and folders, with commas between them",
      "The [datasets](datasets.md); the first is asked when a question names none. One"
          + " [of your own](adding-a-dataset.md) is the path of its folder, with a slash."),
  DATA_DIR(
      "data",
      "the path of a folder",
      "SQLite keeps the data in `pos.db` there, and the audit log and confirmed questions in"
          + " `quaestor-app.db`. `./quaestor` takes the folder beside itself."),
  SAMPLE_DATA(
      "true",
      "true or all or false",
      "`true` fills an empty till with the sample at the first start, `all` every empty dataset"
          + " that has a sample."),
  ROLLUP_INTERVAL(
      "5m",
      Description.DURATION,
      "For how long [rollups](datasets.md#rollups) may stay behind rows of batches and events.");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Description description;

  DataSetting(String standard, String allowed, String text) {
    this.description = new Description(standard, allowed, text);
  }

  @Override
  public Subject subject() {
    return Subject.DATA;
  }

  @Override
  public Description description() {
    return description;
  }
}
