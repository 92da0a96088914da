package io.quaestor.http.settings.variables;

/** A variable of the environment that the server or its launcher heeds. */
public sealed interface Variable permits Setting, OtherVariable {
  /** Its name, for example {@code QUAESTOR_DB_URL}. */
  String variable();

  Subject subject();

  Description description();
}
