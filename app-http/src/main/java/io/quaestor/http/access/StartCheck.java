package io.quaestor.http.access;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the {@link Door} before the server listens. A command needs no door, and makes the first
 * key. Where the database is late, the gate keeps everybody out until it is there.
 */
@Singleton
final class StartCheck implements BeanCreatedEventListener<EmbeddedServer> {
  private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

  private final BeanProvider<Door> door;

  /**
   * @param door made when it is needed: listeners are there before everything else
   */
  StartCheck(BeanProvider<Door> door) {
    this.door = door;
  }

  @Override
  public EmbeddedServer onCreated(BeanCreatedEvent<EmbeddedServer> event) {
    try {
      door.get().requireKeysBeyondThisMachine();
    } catch (QuaestorException e) {
      if (e.code() != ErrorCode.DATABASE_UNAVAILABLE) {
        throw e;
      }
      LOG.warn("nobody is let in until the database is there and the keys are known");
    }
    return event.getBean();
  }

  @EventListener
  void warn(ServerStartupEvent event) {
    try {
      if (door.get().isOpen()) {
        LOG.warn(
            "There are no keys: whoever reaches {} may read and change everything. The first key"
                + " shuts it: ./quaestor keys create NAME --scope admin",
            event.getSource().getURL());
      }
    } catch (QuaestorException e) {
      LOG.debug("the keys are not known yet", e);
    }
  }
}
