package io.quaestor.benchmark.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How servers are started.
 *
 * @param options of the JVM, besides those of the launcher
 * @param variables besides those that choose the database
 */
public record Launch(Path jar, List<String> options, Map<String, String> variables) {
  public Launch {
    jar = jar.toAbsolutePath();
    options = List.copyOf(options);
    variables = Map.copyOf(variables);
  }

  /** As the launcher starts them. */
  public static Launch of(Path jar) {
    return new Launch(jar, List.of(), Map.of());
  }

  public Launch option(String option) {
    List<String> all = new ArrayList<>(options);
    all.add(option);
    return new Launch(jar, all, variables);
  }

  public Launch variable(String name, String value) {
    Map<String, String> all = new HashMap<>(variables);
    all.put(name, value);
    return new Launch(jar, options, all);
  }

  /** Starts one; returns once it answers. */
  public ServerUnderTest on(Site site) throws IOException, InterruptedException {
    ServerUnderTest server = begin(site);
    server.awaitHealth();
    return server;
  }

  /** Starts one; returns at once. */
  public ServerUnderTest begin(Site site) throws IOException {
    return new ServerUnderTest(this, site);
  }
}
