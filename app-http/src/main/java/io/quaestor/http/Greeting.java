package io.quaestor.http;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.server.BasePath;
import io.quaestor.http.settings.ModelSettings;
import io.quaestor.port.SalesRepository;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Statistics.TableStatistics;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in one line that the server is there, and on what it works. */
@Singleton
final class Greeting {
  private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

  private final Quaestor quaestor;
  private final SalesRepository repository;
  private final ModelSettings model;
  private final BasePath basePath;

  Greeting(Quaestor quaestor, SalesRepository repository, ModelSettings model, BasePath basePath) {
    this.quaestor = quaestor;
    this.repository = repository;
    this.model = model;
    this.basePath = basePath;
  }

  @EventListener
  void greet(ServerStartupEvent event) {
    LOG.info(
        "Quaestor answers at {}{} (database: {}, {}; language model: {})",
        event.getSource().getURL(),
        basePath.outer("/"),
        repository.dialect().title(),
        rows(),
        model.title());
  }

  private String rows() {
    try {
      long rows =
          quaestor.statistics().tables().stream()
              .filter(table -> quaestor.dataset().loadable(table.table()).isPresent())
              .mapToLong(TableStatistics::rows)
              .sum();
      return String.format(Locale.ROOT, "%,d rows", rows);
    } catch (QuaestorException e) {
      return "rows not counted yet";
    }
  }
}
