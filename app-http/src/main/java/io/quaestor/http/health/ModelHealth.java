package io.quaestor.http.health;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthResult;
import io.quaestor.http.settings.ModelSettings;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/**
 * Whether the language model's service takes connections. It is not asked anything, which might
 * cost something; without it, the grammar still answers what it can.
 */
@Singleton
final class ModelHealth extends Look {
  private static final Duration LOOKED_AT_EVERY = Duration.ofSeconds(15);
  private static final int PATIENCE_MILLIS = 1_000;

  private final ModelSettings settings;
  private final LoadingCache<URI, Boolean> reachable =
      Caffeine.newBuilder().expireAfterWrite(LOOKED_AT_EVERY).build(ModelHealth::connects);

  ModelHealth(ModelSettings settings) {
    super("model");
    this.settings = settings;
  }

  @Override
  HealthResult look() {
    return switch (settings) {
      case ModelSettings.None none -> is(HealthStatus.UP, "none is configured");
      case ModelSettings.OpenAi openAi -> service(openAi.baseUrl());
      case ModelSettings.Ollama ollama -> service(ollama.baseUrl());
    };
  }

  private HealthResult service(URI address) {
    return reachable.get(address)
        ? is(HealthStatus.UP)
        : is(DEGRADED, "the service cannot be reached; the grammar answers what it can");
  }

  private static boolean connects(URI address) {
    int standard = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    int port = address.getPort() < 0 ? standard : address.getPort();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), port), PATIENCE_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
