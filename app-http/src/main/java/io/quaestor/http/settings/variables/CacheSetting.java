package io.quaestor.http.settings.variables;

/** Where answers are kept. */
public enum CacheSetting implements Setting {
  CACHE(
      "caffeine",
      "caffeine",
      "Where answers are kept until the data changes: `caffeine` is the server's own memory.");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Description description;

  CacheSetting(String standard, String allowed, String text) {
    this.description = new Description(standard, allowed, text);
  }

  @Override
  public Subject subject() {
    return Subject.CACHE;
  }

  @Override
  public Description description() {
    return description;
  }
}
