package io.quaestor.http.server;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.HttpServerConfiguration;
import io.quaestor.http.settings.ServerSettings;
import jakarta.inject.Singleton;

/** Hands the framework the listening address, after {@link ServerSettings} was checked. */
@Singleton
final class ServerCustomizer implements BeanCreatedEventListener<HttpServerConfiguration> {
  /** What the framework calls "any free port". */
  private static final int ANY_PORT = -1;

  private final ServerSettings settings;

  ServerCustomizer(ServerSettings settings) {
    this.settings = settings;
  }

  @Override
  public HttpServerConfiguration onCreated(BeanCreatedEvent<HttpServerConfiguration> event) {
    HttpServerConfiguration server = event.getBean();
    server.setHost(settings.host());
    server.setPort(settings.port() == 0 ? ANY_PORT : settings.port());
    return server;
  }
}
