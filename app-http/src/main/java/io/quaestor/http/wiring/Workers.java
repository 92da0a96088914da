package io.quaestor.http.wiring;

/** Who does the loads of this server. */
@FunctionalInterface
public interface Workers {
  /** Not before they have begun, nor while the database is away. */
  boolean atWork();
}
