package io.quaestor.http.wiring;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.quaestor.port.ResultCache;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Has all servers forget what they share whenever one starts. A backup may have been brought back
 * while none ran, and a data version that was seen before then stands for other data.
 */
@Singleton
final class CacheStart implements ApplicationEventListener<ServerStartupEvent> {
  private final List<ResultCache<?>> caches;

  CacheStart(List<ResultCache<?>> caches) {
    this.caches = caches;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    caches.forEach(ResultCache::clear);
  }
}
