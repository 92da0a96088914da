package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Factory;
import io.quaestor.keys.JdbcKeyBook;
import io.quaestor.port.KeyBook;
import jakarta.inject.Singleton;

/** Where keys are kept. */
@Factory
final class KeyFactory {
  @Singleton
  KeyBook book(LateDatabase database) {
    return new JdbcKeyBook(database::applicationTables);
  }
}
