package io.quaestor.http.wiring;

import io.quaestor.catalog.Dataset;
import io.quaestor.port.SalesStore;

/** Where each dataset's rows go. */
@FunctionalInterface
public interface Stores {
  SalesStore of(Dataset dataset);
}
