package io.quaestor.http.settings;

import java.nio.file.Path;

/**
 * Where the data is.
 *
 * @param samples which empty datasets are filled at the start
 * @param queriesAtOnce how many queries may run at the same time
 */
public record DatabaseSettings(Place place, Samples samples, int queriesAtOnce) {
  /** What is filled with samples; written in lower case. */
  public enum Samples {
    /** An empty till, with the bundled one. */
    TRUE,
    /** Every empty dataset that has samples. */
    ALL,
    FALSE
  }

  /** Which database, with what it takes to open it. */
  public sealed interface Place {}

  /**
   * @param dataDir the folder of the database's files, made when it is missing
   */
  public record Sqlite(Path dataDir) implements Place {}

  /**
   * @param url a JDBC URL; may hold secrets
   * @param owner may do everything in the schemas of Quaestor
   * @param reader may do nothing but read the data
   * @param maxCost the most that the server may expect a query to cost; 0 for no ceiling
   */
  public record Postgres(String url, Login owner, Login reader, long maxCost) implements Place {
    @Override
    public String toString() {
      return "Postgres[" + owner + ", " + reader + ", maxCost=" + maxCost + "]";
    }
  }

  /** A name and a password, which no message shows. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[" + user + "]";
    }
  }
}
