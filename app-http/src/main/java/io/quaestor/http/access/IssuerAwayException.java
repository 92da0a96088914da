package io.quaestor.http.access;

/** The issuer of tokens cannot be asked for its keys. */
final class IssuerAwayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IssuerAwayException(Exception cause) {
    super(cause);
  }
}
