package io.quaestor.benchmark.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that a benchmark fills and leaves empty. */
public final class Folders {
  private Folders() {}

  /** What is done in a folder. */
  public interface Work {
    void in(Path folder) throws Exception;
  }

  /** What is made with the help of a folder. */
  public interface Making<T> {
    T in(Path folder) throws IOException;
  }

  /** Does it in a new folder, which then goes with all that is in it. */
  public static void temporary(Work work) throws Exception {
    Path folder = made();
    try {
      work.in(folder);
    } finally {
      delete(folder);
    }
  }

  /** As {@link #temporary}, for what comes out of it. */
  public static <T> T with(Making<T> making) {
    Path folder = made();
    try {
      return making.in(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(folder);
    }
  }

  private static Path made() {
    try {
      return Files.createTempDirectory("quaestor-benchmark");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    empty(folder);
    try {
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new folder in another. */
  public static Path in(Path folder, String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  public static void empty(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of all files; one that goes meanwhile has none. */
  public static long bytes(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> files = paths.filter(Files::isRegularFile).toList();
      long bytes = 0;
      for (Path file : files) {
        bytes += bytesOf(file);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long bytesOf(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }
}
