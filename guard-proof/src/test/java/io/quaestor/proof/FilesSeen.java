package io.quaestor.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which files there are, and what they hold. */
final class FilesSeen {
  private FilesSeen() {}

  /**
   * @param exceptEnding of files that reading changes
   */
  static Map<String, String> under(Path folder, String exceptEnding) {
    Map<String, String> seen = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(file -> !file.toString().endsWith(exceptEnding)).toList();
      for (Path file : all) {
        seen.put("file " + folder.relativize(file), contents(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seen;
  }

  /** A name without a folder would land here. */
  static Map<String, String> inWorkingFolder() {
    try (Stream<Path> files = Files.list(Path.of("").toAbsolutePath())) {
      return Map.of("working folder", files.sorted().toList().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String contents(Path file) throws IOException {
    return Files.isDirectory(file)
        ? "folder"
        : Files.size(file) + " bytes, " + Arrays.hashCode(Files.readAllBytes(file));
  }
}
