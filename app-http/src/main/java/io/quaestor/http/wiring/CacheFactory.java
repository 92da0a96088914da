package io.quaestor.http.wiring;

import com.github.benmanes.caffeine.cache.Ticker;
import io.micronaut.context.annotation.Factory;
import io.quaestor.http.settings.Settings.CacheKind;
import io.quaestor.question.AnswerCache;
import jakarta.inject.Singleton;

/** Chooses where answers are kept. */
@Factory
final class CacheFactory {
  @Singleton
  AnswerCache cache(CacheKind kind) {
    return switch (kind) {
      case CAFFEINE -> new CaffeineAnswerCache(Ticker.systemTicker());
    };
  }
}
