package io.quaestor.http.wiring;

/** What servers keep together, where they do. */
@FunctionalInterface
public interface SharedMemory {
  /** Whether it can be reached; always, where each server keeps its own. */
  boolean isThere();
}
