package io.quaestor.http.wiring;

import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;

/**
 * The two ports of one open database.
 *
 * @param closing closes both
 */
record OpenDatabase(SalesRepository repository, SalesStore store, AutoCloseable closing) {}
