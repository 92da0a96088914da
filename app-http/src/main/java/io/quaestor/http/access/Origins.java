package io.quaestor.http.access;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.server.HttpServerConfiguration.CorsConfiguration;
import io.micronaut.http.server.cors.CorsOriginConfiguration;
import io.quaestor.http.settings.ServerSettings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Which web pages may call: those served from this machine, at whatever port, and those that the
 * operator named.
 */
@Singleton
final class Origins implements BeanCreatedEventListener<CorsConfiguration> {
  private static final String THIS_MACHINE =
      "^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?$";

  private final ServerSettings settings;

  Origins(ServerSettings settings) {
    this.settings = settings;
  }

  @Override
  public CorsConfiguration onCreated(BeanCreatedEvent<CorsConfiguration> event) {
    CorsOriginConfiguration thisMachine = origins();
    thisMachine.setAllowedOrigins(List.of());
    thisMachine.setAllowedOriginsRegex(THIS_MACHINE);
    CorsOriginConfiguration named = origins();
    named.setAllowedOrigins(settings.corsOrigins());
    CorsConfiguration cors = event.getBean();
    cors.setEnabled(true);
    cors.setConfigurations(
        settings.corsOrigins().isEmpty()
            ? Map.of("this-machine", thisMachine)
            : Map.of("this-machine", thisMachine, "named", named));
    return cors;
  }

  private static CorsOriginConfiguration origins() {
    CorsOriginConfiguration origins = new CorsOriginConfiguration();
    origins.setAllowCredentials(false);
    origins.setExposedHeaders(
        List.of(HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER));
    return origins;
  }
}
