package io.quaestor.http.wiring;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.quaestor.rollup.RollupKeeper;
import jakarta.inject.Singleton;

/** Lets rollups be made and brought up to the data as soon as the server listens. */
@Singleton
final class RollupStart implements ApplicationEventListener<ServerStartupEvent> {
  private final RollupKeeper keeper;

  RollupStart(RollupKeeper keeper) {
    this.keeper = keeper;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    keeper.start();
  }
}
