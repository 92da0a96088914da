package io.quaestor.http.settings;

import io.lettuce.core.RedisURI;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.settings.variables.CacheSetting;
import java.net.URI;

/** Reads {@link CacheSettings}. */
final class CacheSection {
  private enum Kind {
    CAFFEINE,
    REDIS
  }

  private static final String EXAMPLE = "redis://localhost:6379";

  private final SettingReader reader;

  CacheSection(SettingReader reader) {
    this.reader = reader;
  }

  CacheSettings read() {
    return switch (reader.choice(CacheSetting.CACHE, Kind.class)) {
      case CAFFEINE -> new CacheSettings.Caffeine();
      case REDIS -> new CacheSettings.Redis(url());
    };
  }

  private URI url() {
    String url =
        reader.required(
            CacheSetting.REDIS_URL,
            "QUAESTOR_CACHE=redis needs the address of a Redis, for example " + EXAMPLE);
    try {
      URI place = URI.create(url);
      if (url.matches("rediss?://.+") && RedisURI.create(place).getHost() != null) {
        return place;
      }
    } catch (IllegalArgumentException e) {
      // Its message may show the password; what is allowed says as much.
      throw refused();
    }
    throw refused();
  }

  private QuaestorException refused() {
    return reader.refused(CacheSetting.REDIS_URL, CacheSetting.REDIS_URL.description().allowed());
  }
}
