package io.quaestor.http.settings;

/**
 * A key that lets a client in.
 *
 * @param name whose key it is, for people; not secret
 * @param secret what the client sends; never logged
 */
public record ApiKey(String name, String secret) {
  @Override
  public String toString() {
    return "ApiKey[" + name + "]";
  }
}
