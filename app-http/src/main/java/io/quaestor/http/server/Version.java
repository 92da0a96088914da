package io.quaestor.http.server;

import java.util.Objects;

/** Which Quaestor this is. */
public final class Version {
  private Version() {}

  /** As the jar's manifest says, or {@code development} when run from classes. */
  public static String current() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "development");
  }
}
