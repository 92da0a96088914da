package io.quaestor.db.postgres;

/**
 * Where the server is and who logs in.
 *
 * @param url {@code jdbc:postgresql://host:port/database}; from {@code QUAESTOR_DB_URL}
 * @param user the owner of the tables; from {@code QUAESTOR_DB_USER}
 * @param password from {@code QUAESTOR_DB_PASSWORD}; empty when the server asks for none
 * @param readerUser the login that runs queries, made at the first start where the owner may make
 *     roles; from {@code QUAESTOR_DB_READER_USER}
 * @param readerPassword from {@code QUAESTOR_DB_READER_PASSWORD}
 */
public record PostgresSettings(
    String url, String user, String password, String readerUser, String readerPassword) {
  /** Without the passwords, and without the URL, which may hold one. */
  @Override
  public String toString() {
    return "PostgresSettings[user=" + user + ", readerUser=" + readerUser + "]";
  }
}
