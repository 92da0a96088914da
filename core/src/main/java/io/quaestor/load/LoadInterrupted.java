package io.quaestor.load;

/** The process stops; the load leaves nothing behind and is taken up again later. */
public final class LoadInterrupted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LoadInterrupted() {
    super("the load was interrupted");
  }
}
