package io.quaestor.benchmark.load;

import io.quaestor.benchmark.data.TillFile;
import io.quaestor.benchmark.figures.Target;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.db.postgres.PostgresDatabase;
import io.quaestor.db.postgres.PostgresSettings;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** {@code psql \copy} and Quaestor, into the same table of the same server. */
final class PostgresRing implements AutoCloseable {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private static final String TABLE = "quaestor_data.sales_data";

  private final EmbeddedPostgresServer server;
  private final EmbeddedPostgresServer.Login login;
  private final PostgresDatabase database;
  private final TillFile file;

  PostgresRing(EmbeddedPostgresServer server, TillFile file) {
    this.server = server;
    this.login = server.newDatabase();
    this.file = file;
    this.database =
        PostgresDatabase.open(
            new PostgresSettings(
                login.url(),
                login.user(),
                login.password(),
                login.readerUser(),
                login.readerPassword()),
            POS);
  }

  Contest contest() {
    return new Contest(
        "PostgreSQL",
        Target.atLeast(0.8, "of the tool's"),
        new InEmptiedTable("psql \\copy", this::copyByTool),
        new InEmptiedTable(
            "Quaestor into PostgreSQL", () -> OneLoad.of(file, POS).into(database.store(POS))));
  }

  @Override
  public void close() {
    database.close();
  }

  private void copyByTool() {
    URI address = URI.create(login.url().substring("jdbc:".length()));
    Tool.run(
        Map.of("PGPASSWORD", login.password()),
        List.of(
            "psql",
            "-h",
            address.getHost(),
            "-p",
            Integer.toString(address.getPort()),
            "-U",
            login.user(),
            "-d",
            login.database(),
            "-c",
            "\\copy " + TABLE + " FROM '" + file.path() + "' WITH (FORMAT csv, HEADER true)"));
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(login.url(), login.user(), login.password());
  }

  private final class InEmptiedTable implements Loading {
    private final String name;
    private final Runnable loading;

    InEmptiedTable(String name, Runnable loading) {
      this.name = name;
      this.loading = loading;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void prepare() {
      try (Connection connection = connect();
          Statement statement = connection.createStatement()) {
        statement.execute("TRUNCATE " + TABLE);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      server.administer("CHECKPOINT");
    }

    @Override
    public void load() {
      loading.run();
    }

    @Override
    public void verify() {
      try (Connection connection = connect()) {
        Landed.verify(connection, TABLE, file);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
