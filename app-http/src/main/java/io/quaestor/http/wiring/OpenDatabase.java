package io.quaestor.http.wiring;

import io.quaestor.catalog.Dataset;
import io.quaestor.port.AuditLog;
import io.quaestor.port.Installation;
import io.quaestor.port.PoolUse;
import io.quaestor.port.RollupStore;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;
import io.quaestor.port.VerifiedBook;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The ports of one open database.
 *
 * @param repositories reads one of the datasets
 * @param stores writes to one of the datasets
 * @param rollups keeps those of one of the datasets
 * @param application connections to the application's own tables
 * @param installation which Quaestor has them
 * @param pools how its connections are used
 * @param closing closes all of them
 */
record OpenDatabase(
    Function<Dataset, SalesRepository> repositories,
    Function<Dataset, SalesStore> stores,
    Function<Dataset, RollupStore> rollups,
    AuditLog audit,
    VerifiedBook verified,
    Supplier<DataSource> application,
    Supplier<Installation> installation,
    Supplier<List<PoolUse>> pools,
    AutoCloseable closing) {}
