package io.quaestor.http.wiring;

import com.github.benmanes.caffeine.cache.Ticker;
import io.micronaut.context.annotation.Factory;
import io.quaestor.http.settings.Settings.CacheKind;
import io.quaestor.question.AnswerCache;
import io.quaestor.report.ReportCache;
import jakarta.inject.Singleton;

/** Chooses where answers and the results of reports are kept. */
@Factory
final class CacheFactory {
  @Singleton
  AnswerCache cache(CacheKind kind) {
    return switch (kind) {
      case CAFFEINE -> new CaffeineAnswerCache(Ticker.systemTicker());
    };
  }

  @Singleton
  ReportCache reports(CacheKind kind) {
    return switch (kind) {
      case CAFFEINE -> new CaffeineReportCache(Ticker.systemTicker());
    };
  }
}
