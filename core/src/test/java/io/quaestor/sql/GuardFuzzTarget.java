package io.quaestor.sql;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/**
 * What the fuzzer calls with texts that it makes up, led by what of the guard each text reaches;
 * any throwable is a finding. The fuzzer finds the methods by their names.
 */
public final class GuardFuzzTarget {
  private static final GuardPromises PROMISES = promises();

  private GuardFuzzTarget() {}

  /**
   * @param input a statement; bytes that are no UTF-8 become the replacement character
   */
  public static void fuzzerTestOneInput(byte[] input) {
    PROMISES.requireKept(new String(input, StandardCharsets.UTF_8));
  }

  private static GuardPromises promises() {
    try {
      return new GuardPromises(new PrivateDatabase());
    } catch (SQLException e) {
      throw new IllegalStateException("the database of the fuzz target cannot be made", e);
    }
  }
}
