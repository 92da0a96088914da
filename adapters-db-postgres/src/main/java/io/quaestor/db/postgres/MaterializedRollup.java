package io.quaestor.db.postgres;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Rollup;
import io.quaestor.digest.Sha256;
import io.quaestor.port.RollupState;
import io.quaestor.rollup.RollupSql;
import io.quaestor.sql.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One rollup as a materialized view, in the transaction of one connection. The data version is read
 * before the rows are, each statement with a look of its own at the data: what lands in between is
 * in the rollup, and the rollup does not say so.
 */
final class MaterializedRollup {
  private static final RollupSql SQL = new RollupSql(Dialect.POSTGRES);
  private static final String SCHEMA = PostgresServer.DATA_SCHEMA + ".";

  private final Connection connection;
  private final RollupStates states;
  private final Dataset dataset;
  private final DataVersion version;
  private final Rollup rollup;

  MaterializedRollup(Connection connection, Dataset dataset, DataVersion version, Rollup rollup) {
    this.connection = connection;
    this.states = new RollupStates(connection);
    this.dataset = dataset;
    this.version = version;
    this.rollup = rollup;
  }

  Optional<RollupState> state() throws SQLException {
    return states.find(rollup, SQL);
  }

  boolean isCurrent() throws SQLException {
    long now = version.read(connection);
    return state().filter(state -> state.dataVersion() >= now).isPresent();
  }

  /** Whether there was anything to do once those who were quicker had done it. */
  boolean refreshed(Instant now) throws SQLException {
    lock();
    long before = version.read(connection);
    Optional<RollupState> state = state();
    if (state.filter(known -> known.dataVersion() >= before).isPresent()) {
      return false;
    }
    // The catalog's expressions name tables without their schema.
    execute("SET LOCAL search_path = " + PostgresServer.DATA_SCHEMA);
    if (state.isPresent()) {
      execute("REFRESH MATERIALIZED VIEW CONCURRENTLY " + SCHEMA + rollup.name());
    } else {
      replace(rollup);
    }
    boolean counting = state.map(RollupState::counting).orElse(true);
    if (counting && !addsUp(before)) {
      // Nobody is to add them up, not even by a plan that was made a moment ago.
      replace(rollup.withoutCounts());
      counting = false;
    }
    states.put(
        rollup.name(),
        dataset.name(),
        SQL.fingerprint(rollup, counting),
        new RollupState(before, now, count(), counting));
    return true;
  }

  /**
   * Where rows have landed meanwhile, the table is asked alone: a thing that is in one row there
   * was in no more of them when the rollup was made.
   */
  private boolean addsUp(long before) throws SQLException {
    if (rollup.counts().isEmpty()) {
      return true;
    }
    boolean now = number(SQL.addsUp(rollup)) == 1;
    return version.read(connection) == before ? now : number(SQL.wouldAddUp(rollup)) == 1;
  }

  /**
   * Makes it under another name first: whoever reads one of the same name that was made of
   * something else waits for a moment at the end, not all the time. An index with every column that
   * tells rows apart is what refreshing it while others read takes; rows with a NULL there are
   * written anew each time.
   */
  private void replace(Rollup form) throws SQLException {
    String made = "rollup_" + Sha256.hex(Sha256.of(rollup.name())).substring(0, 32);
    String keys =
        rollup.by().stream().map(by -> by.column().name()).collect(Collectors.joining(", "));
    execute("CREATE MATERIALIZED VIEW " + SCHEMA + made + " AS " + SQL.select(form));
    execute("CREATE UNIQUE INDEX ON " + SCHEMA + made + " (" + keys + ")");
    execute("ANALYZE " + SCHEMA + made);
    states.drop(rollup.name());
    execute("ALTER MATERIALIZED VIEW " + SCHEMA + made + " RENAME TO " + rollup.name());
  }

  /** Until the end of the transaction, among all servers. */
  private void lock() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
      statement.setString(1, "rollup " + rollup.name());
      statement.execute();
    }
  }

  private long count() throws SQLException {
    return number("SELECT COUNT(*) FROM " + SCHEMA + rollup.name());
  }

  private long number(String select) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(select)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
