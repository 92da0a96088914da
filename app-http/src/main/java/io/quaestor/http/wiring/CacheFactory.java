package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.quaestor.catalog.Catalog;
import io.quaestor.http.cache.Kind;
import io.quaestor.http.redis.Home;
import io.quaestor.http.redis.RedisConversations;
import io.quaestor.http.redis.RedisLink;
import io.quaestor.http.settings.CacheSettings;
import io.quaestor.http.settings.ModelSettings;
import io.quaestor.http.settings.ModelUse;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.ResultCache;
import io.quaestor.question.Answer;
import io.quaestor.question.ConversationStore;
import io.quaestor.question.QueryPage;
import io.quaestor.report.ReportResult;
import jakarta.inject.Singleton;

/** Chooses where answers, the results of reports and conversations are kept. */
@Factory
final class CacheFactory {
  @Singleton
  @Bean(preDestroy = "close")
  ChosenCache chosen(
      CacheSettings settings,
      LateDatabase database,
      Catalog catalog,
      QueryLimits limits,
      ModelSettings model,
      ModelUse use) {
    return switch (settings) {
      case CacheSettings.Caffeine caffeine -> ChosenCache.ownMemory();
      case CacheSettings.Redis redis -> {
        RedisLink link = RedisLink.open(redis.url());
        yield ChosenCache.shared(
            link,
            new Home(link, database::installation),
            Circumstances.of(catalog, database.dialect(), limits, model, use));
      }
    };
  }

  @Singleton
  SharedMemory memory(ChosenCache chosen) {
    return () -> chosen.shared().map(shared -> shared.link().isThere()).orElse(true);
  }

  @Singleton
  ResultCache<Answer> answers(ChosenCache chosen) {
    return chosen.of(Kind.ANSWERS, Circumstances::answers);
  }

  @Singleton
  ResultCache<ReportResult> reports(ChosenCache chosen) {
    return chosen.of(Kind.REPORTS, Circumstances::reports);
  }

  @Singleton
  ResultCache<QueryPage> pages(ChosenCache chosen) {
    return chosen.of(Kind.PAGES, Circumstances::reports);
  }

  @Singleton
  ConversationStore conversations(ChosenCache chosen) {
    return chosen
        .shared()
        .<ConversationStore>map(
            shared ->
                new RedisConversations(
                    shared.home(),
                    shared.circumstances().catalog(),
                    shared.circumstances().build()))
        .orElseGet(ConversationStore::inMemory);
  }
}
