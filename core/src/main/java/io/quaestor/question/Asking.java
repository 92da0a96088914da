package io.quaestor.question;

import java.util.Optional;

/**
 * On whose behalf SQL is run.
 *
 * @param question that the SQL answers; none for SQL that a person wrote
 */
record Asking(Caller caller, Optional<String> question) {
  /** What Quaestor must know of the data to do its work. */
  static final Asking ITSELF = new Asking(Caller.QUAESTOR, Optional.empty());

  static Asking sql(Caller caller) {
    return new Asking(caller, Optional.empty());
  }

  static Asking question(Caller caller, String question) {
    return new Asking(caller, Optional.of(question));
  }
}
