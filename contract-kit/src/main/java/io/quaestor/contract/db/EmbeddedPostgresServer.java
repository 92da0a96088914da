package io.quaestor.contract.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A real PostgreSQL server for tests, on a port of its own, with passwords checked. Databases are
 * made on it as an administrator would make them: each with an owner that may make roles, none with
 * a reader yet.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {
  /** The administrator comes without a password, as the server's own start-up check does. */
  private static final String WHO_MAY_CONNECT =
      """
      local all all      trust
      host  all postgres 127.0.0.1/32 trust
      host  all postgres ::1/128      trust
      host  all all      127.0.0.1/32 scram-sha-256
      host  all all      ::1/128      scram-sha-256
      """;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private static @Nullable EmbeddedPostgresServer sharedServer;

  private final Path folder;
  private final boolean forgetful;
  private EmbeddedPostgres server;

  /**
   * @param forgetful whether the data goes when the server stops
   */
  private EmbeddedPostgresServer(Path folder, boolean forgetful) {
    this.folder = folder;
    this.forgetful = forgetful;
    this.server = start(0);
  }

  /** The one server that the tests of this JVM share; it ends with the last test. */
  public static synchronized EmbeddedPostgresServer shared() {
    if (sharedServer == null) {
      try {
        Path folder = Files.createTempDirectory("quaestor-postgres");
        sharedServer = new EmbeddedPostgresServer(folder, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sharedServer;
  }

  /**
   * A server that a test may stop.
   *
   * @param folder where it keeps its data
   */
  public static EmbeddedPostgresServer startIn(Path folder) {
    return new EmbeddedPostgresServer(folder, false);
  }

  /** A new database with an owner of its own. */
  public Login newDatabase() {
    int number = COUNT.incrementAndGet();
    Login login =
        new Login(
            url("shop_" + number),
            "owner_" + number,
            "owner's \\ pässword " + number,
            "reader_" + number,
            "reader's \\ pässword " + number);
    administer(
        "CREATE ROLE %s LOGIN CREATEROLE PASSWORD '%s'"
            .formatted(login.user(), login.password().replace("'", "''")),
        "CREATE DATABASE shop_%d OWNER %s".formatted(number, login.user()));
    return login;
  }

  /** Runs statements as the administrator, in the database {@code postgres}. */
  public void administer(String... statements) {
    try (Connection connection = administrator(url("postgres"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static synchronized void closeShared() {
    if (sharedServer != null) {
      sharedServer.close();
      sharedServer = null;
    }
  }

  /** A connection that may do anything, to the database of {@code url}. */
  public static Connection administrator(String url) throws SQLException {
    return DriverManager.getConnection(url, "postgres", "");
  }

  /** Stops the server; its data stays. */
  public void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a stopped server on the same port and data. */
  public void startAgain() {
    server = start(server.getPort());
  }

  @Override
  public void close() {
    stop();
  }

  private String url(String database) {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
  }

  private EmbeddedPostgres start(int port) {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setCleanDataDirectory(forgetful)
            .setDataDirectoryCustomizer(EmbeddedPostgresServer::checkPasswords)
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("max_connections", "300");
    try {
      return (port == 0 ? builder : builder.setPort(port)).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkPasswords(File dataFolder) {
    try {
      Files.writeString(dataFolder.toPath().resolve("pg_hba.conf"), WHO_MAY_CONNECT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How to log in to one database.
   *
   * @param user its owner
   * @param readerUser a login that does not exist yet
   */
  public record Login(
      String url, String user, String password, String readerUser, String readerPassword) {
    /** The part of the URL behind the last slash. */
    public String database() {
      return url.substring(url.lastIndexOf('/') + 1);
    }
  }

  /**
   * Stops the shared server when all tests have ended. As a shutdown hook it would be cut short by
   * the end of the JVM, and the server's data would stay in the temporary folder.
   */
  public static final class Closer implements LauncherSessionListener {
    @Override
    public void launcherSessionClosed(LauncherSession session) {
      closeShared();
    }
  }
}
