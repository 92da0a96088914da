package io.quaestor.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a class of this package that a page shows: what stands between its two tags. */
final class ShownCode {
  private ShownCode() {}

  static String of(Class<?> sample, String tag) throws IOException {
    String code =
        Files.readString(
            Path.of("src/test/java/io/quaestor/docs", sample.getSimpleName() + ".java"));
    return code.substring(
            code.indexOf("// tag::" + tag + "[]"), code.indexOf("// end::" + tag + "[]"))
        .lines()
        .skip(1)
        .map(line -> line.startsWith("    ") ? line.substring(4) : line)
        .reduce("", (text, line) -> text + line + "\n")
        .strip();
  }
}
