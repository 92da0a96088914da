package io.quaestor.http.wiring;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.quaestor.http.telemetry.data.Gauges;
import jakarta.inject.Singleton;

/** Lets metrics show what is looked up, as soon as the server listens; nobody asks a command. */
@Singleton
final class GaugesStart implements ApplicationEventListener<ServerStartupEvent> {
  private final BeanProvider<Gauges> gauges;

  GaugesStart(BeanProvider<Gauges> gauges) {
    this.gauges = gauges;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    gauges.get();
  }
}
