package io.quaestor.http.example;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where the example lies, seen from this module, in which its tests run. */
final class BikesFolder {
  static final Path PATH = Path.of("..", "docs", "examples", "bikes");

  private BikesFolder() {}

  /** Settings of a server that has it beside the till. */
  static Map<String, Object> added(Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(settings);
    all.put("quaestor.datasets", "pos," + PATH);
    all.put("quaestor.sample-data", "all");
    return all;
  }
}
