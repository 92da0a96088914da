package io.quaestor.http.wiring;

import io.quaestor.port.AuditLog;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;

/**
 * The ports of one open database.
 *
 * @param closing closes all of them
 */
record OpenDatabase(
    SalesRepository repository, SalesStore store, AuditLog audit, AutoCloseable closing) {}
