package io.quaestor.db.postgres;

import io.quaestor.port.QueryLimits;

/**
 * Where the server is and who logs in.
 *
 * @param url {@code jdbc:postgresql://host:port/database}; from {@code QUAESTOR_DB_URL}
 * @param user the owner of the tables; from {@code QUAESTOR_DB_USER}
 * @param password from {@code QUAESTOR_DB_PASSWORD}; empty when the server asks for none
 * @param readerUser the login that runs queries, made at the first start where the owner may make
 *     roles; from {@code QUAESTOR_DB_READER_USER}
 * @param readerPassword from {@code QUAESTOR_DB_READER_PASSWORD}
 * @param queriesAtOnce how many queries run at the same time, each on a connection of its own; from
 *     {@code QUAESTOR_MAX_QUERIES}
 * @param maxCost the most that the server may expect a query to cost, in its planner's units; 0 for
 *     no ceiling; from {@code QUAESTOR_DB_MAX_COST}
 */
public record PostgresSettings(
    String url,
    String user,
    String password,
    String readerUser,
    String readerPassword,
    int queriesAtOnce,
    long maxCost) {
  /**
   * A hundred times what grouping and sorting ten million rows costs, and a hundredth of joining
   * every one of 25,000 rows with every one, twice.
   */
  public static final long STANDARD_MAX_COST = 1_000_000_000;

  public PostgresSettings(
      String url, String user, String password, String readerUser, String readerPassword) {
    this(
        url,
        user,
        password,
        readerUser,
        readerPassword,
        QueryLimits.STANDARD_AT_ONCE,
        STANDARD_MAX_COST);
  }

  /** Without the passwords, and without the URL, which may hold one. */
  @Override
  public String toString() {
    return "PostgresSettings[user=" + user + ", readerUser=" + readerUser + "]";
  }
}
