package io.quaestor.http.settings.variables;

/** How files come in. */
public enum LoadSetting implements Setting {
  UPLOAD_DIR(
      "uploads",
      "the path of a folder",
      "Where files wait for their [load](loads.md); the default is a folder in `QUAESTOR_DATA_DIR`."
          + " Servers that are to share loads share this folder."),
  MAX_UPLOAD("4GB", Description.BYTES, "The largest file that is taken."),
  LOAD_WORKERS("2", "a whole number from 1 to 6", "How many loads a server does at once.");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Description description;

  LoadSetting(String standard, String allowed, String text) {
    this.description = new Description(standard, allowed, text);
  }

  @Override
  public Subject subject() {
    return Subject.LOADS;
  }

  @Override
  public Description description() {
    return description;
  }
}
