package io.quaestor.load;

/** Somebody asked for the end of a running job. */
final class LoadCancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LoadCancelled() {
    super("the load was cancelled");
  }
}
