package io.quaestor.http.openapi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code docs/errors.md} says of each code, which is the one place where it is written down.
 */
final class ProblemTexts {
  /** A line of its tables: the code, the status, what happened and, for some, what to do. */
  private static final Pattern LINE =
      Pattern.compile("\\| `([a-z-]+)` \\| [^|]* \\| ([^|]+) \\|(?: ([^|]+) \\|)?");

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)]*\\)");

  private final Map<String, String> byCode;

  private ProblemTexts(Map<String, String> byCode) {
    this.byCode = byCode;
  }

  static ProblemTexts read() {
    try (InputStream page = ProblemTexts.class.getResourceAsStream("errors.md");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(page), StandardCharsets.UTF_8))) {
      return new ProblemTexts(
          lines
              .lines()
              .map(LINE::matcher)
              .filter(Matcher::matches)
              .collect(Collectors.toMap(line -> line.group(1), ProblemTexts::text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As Markdown. */
  String of(String code) {
    return "`%s`: %s".formatted(code, byCode.getOrDefault(code, "see `detail`."));
  }

  private static String text(Matcher line) {
    String happened = withoutLinks(line.group(2));
    return Optional.ofNullable(line.group(3))
        .map(remedy -> "%s. What to do: %s.".formatted(happened, withoutLinks(remedy)))
        .orElse(happened + ".");
  }

  /** They lead to other pages of the documentation. */
  private static String withoutLinks(String markdown) {
    return LINK.matcher(markdown).replaceAll("$1");
  }
}
