package io.quaestor.benchmark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How servers are started.
 *
 * @param options of the JVM, besides those of its memory and its collector
 * @param variables besides those that choose the database
 */
public record Launch(Path jar, List<String> options, Map<String, String> variables) {
  public Launch {
    jar = jar.toAbsolutePath();
    options = List.copyOf(options);
    variables = Map.copyOf(variables);
  }

  /** As the launcher starts them: with the AOT cache, where one was made of this jar. */
  public static Launch of(Path jar) {
    return hasCache(jar)
        ? plain(jar).options("aot.options").option("-XX:AOTCache=" + cache(jar))
        : plain(jar);
  }

  /** As the launcher starts them on a Java before 25: with an archive of classes. */
  public static Launch archived(Path jar) {
    return plain(jar).option("-XX:SharedArchiveFile=" + archive(jar));
  }

  /** Without either. */
  public static Launch plain(Path jar) {
    return new Launch(jar, List.of(), Map.of()).options("jvm.options");
  }

  /** Whether there is an AOT cache beside the jar, and of no older one. */
  public static boolean hasCache(Path jar) {
    return isOf(jar, cache(jar));
  }

  /** Whether there is an archive beside the jar, and of no older one. */
  public static boolean hasArchive(Path jar) {
    return isOf(jar, archive(jar));
  }

  private static boolean isOf(Path jar, Path made) {
    try {
      return Files.exists(made)
          && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(jar)) >= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path cache(Path jar) {
    return jar.toAbsolutePath().resolveSibling("quaestor.aot");
  }

  private static Path archive(Path jar) {
    return jar.toAbsolutePath().resolveSibling("quaestor.jsa");
  }

  /** Those of a file that the launcher has, in the source tree or in a bundle, if it is there. */
  private Launch options(String file) {
    return Stream.of(file, "../../deploy/bundle/" + file)
        .map(place -> jar.resolveSibling(place).normalize())
        .filter(Files::exists)
        .findFirst()
        .map(found -> option("@" + found))
        .orElse(this);
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
