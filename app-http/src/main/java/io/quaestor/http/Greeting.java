package io.quaestor.http;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.http.server.BasePath;
import io.quaestor.http.settings.ModelSettings;
import io.quaestor.port.SalesRepository;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in one line that the server is there, and on what it works. It counts no rows for that. */
@Singleton
final class Greeting {
  private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

  private final Catalog catalog;
  private final SalesRepository repository;
  private final ModelSettings model;
  private final BasePath basePath;

  Greeting(Catalog catalog, SalesRepository repository, ModelSettings model, BasePath basePath) {
    this.catalog = catalog;
    this.repository = repository;
    this.model = model;
    this.basePath = basePath;
  }

  @EventListener
  void greet(ServerStartupEvent event) {
    LOG.info(
        "Quaestor answers at {}{} (database: {}; datasets: {}; language model: {})",
        event.getSource().getURL(),
        basePath.outer("/"),
        repository.dialect().title(),
        catalog.datasets().stream().map(Dataset::name).collect(Collectors.joining(", ")),
        model.title());
  }
}
