package io.quaestor.port;

/**
 * Which Quaestor this is: all servers over one set of application tables are one. What they put
 * into a store that others use as well is named and sealed with its secret.
 *
 * @param secret random, made with the tables; never shown or logged
 */
public record Installation(String secret) {
  private static final int LEAST_LENGTH = 32;

  public Installation {
    if (secret.length() < LEAST_LENGTH) {
      throw new IllegalArgumentException("a secret that can be guessed");
    }
  }

  @Override
  public String toString() {
    return "Installation[]";
  }
}
