package io.quaestor.http.wiring;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.quaestor.jobs.JobKeeper;
import jakarta.inject.Singleton;

/** Lets loads go on as soon as the server listens; a command does no loads of others. */
@Singleton
final class LoadStart implements ApplicationEventListener<ServerStartupEvent> {
  private final JobKeeper keeper;

  LoadStart(JobKeeper keeper) {
    this.keeper = keeper;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    keeper.start();
  }
}
