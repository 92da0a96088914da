package io.quaestor.http.settings.variables;

/** Where answers and conversations are kept. */
public enum CacheSetting implements Setting {
  CACHE(
      "caffeine",
      "caffeine or redis",
      "Where answers, the results of reports and conversations are kept: `caffeine` is the server's"
          + " own memory, `redis` is shared by all servers over one database."),
  REDIS_URL(
      "",
      "redis:// or rediss:// (with TLS) and an address, such as redis://localhost:6379 or"
          + " rediss://user:password@redis.example.com:6380/0",
      "Where Redis is; needed with `QUAESTOR_CACHE=redis`. While it is away, each server goes on"
          + " with what it keeps itself.");

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
