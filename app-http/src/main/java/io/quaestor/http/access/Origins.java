package io.quaestor.http.access;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.server.HttpServerConfiguration.CorsConfiguration;
import io.micronaut.http.server.cors.CorsOriginConfiguration;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Tells browsers which web pages may read what the server answers. */
@Singleton
final class Origins implements BeanCreatedEventListener<CorsConfiguration> {
  private final KnownOrigins known;

  Origins(KnownOrigins known) {
    this.known = known;
  }

  @Override
  public CorsConfiguration onCreated(BeanCreatedEvent<CorsConfiguration> event) {
    CorsOriginConfiguration thisMachine = origins();
    thisMachine.setAllowedOrigins(List.of());
    thisMachine.setAllowedOriginsRegex(KnownOrigins.THIS_MACHINE);
    CorsOriginConfiguration named = origins();
    named.setAllowedOrigins(known.named());
    CorsConfiguration cors = event.getBean();
    cors.setEnabled(true);
    cors.setConfigurations(
        known.named().isEmpty()
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
