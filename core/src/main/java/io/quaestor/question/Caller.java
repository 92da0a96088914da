package io.quaestor.question;

/**
 * Who asks, for the audit log.
 *
 * @param name of a person, a client or a key; not secret
 */
public record Caller(String name) {
  /** Somebody who was not asked for a name. */
  public static final Caller ANONYMOUS = new Caller("anonymous");

  /** Quaestor, when it wants to know something for itself. */
  public static final Caller QUAESTOR = new Caller("quaestor");

  public Caller {
    if (name.isBlank()) {
      throw new IllegalArgumentException("the caller's name is blank");
    }
  }
}
