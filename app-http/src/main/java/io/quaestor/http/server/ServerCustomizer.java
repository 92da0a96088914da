package io.quaestor.http.server;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.HttpServerConfiguration;
import io.quaestor.http.settings.LoadSettings;
import io.quaestor.http.settings.ServerSettings;
import jakarta.inject.Singleton;

/** Hands the framework the operator's settings, after they were checked. */
@Singleton
final class ServerCustomizer implements BeanCreatedEventListener<HttpServerConfiguration> {
  /** What the framework calls "any free port". */
  private static final int ANY_PORT = -1;

  /** Of a form; what is read into memory has a limit of its own. */
  private static final int MOST_FILES = 2;

  private final ServerSettings settings;
  private final LoadSettings loads;

  ServerCustomizer(ServerSettings settings, LoadSettings loads) {
    this.settings = settings;
    this.loads = loads;
  }

  @Override
  public HttpServerConfiguration onCreated(BeanCreatedEvent<HttpServerConfiguration> event) {
    HttpServerConfiguration server = event.getBean();
    server.setHost(settings.host());
    server.setPort(settings.port() == 0 ? ANY_PORT : settings.port());
    server.setMaxRequestSize(loads.maxBytesOf(MOST_FILES));
    return server;
  }
}
