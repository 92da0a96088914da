package io.quaestor.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.port.ModelRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whole prompts in files that people can read; {@code -Dquaestor.prompts=renew} writes them anew.
 */
public final class GoldenPrompt {
  private GoldenPrompt() {}

  public static void assertSame(Path golden, ModelRequest request) throws IOException {
    String text = text(request);
    if ("renew".equals(System.getProperty("quaestor.prompts"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }

    assertThat(golden)
        .as("run with -Dquaestor.prompts=renew when the prompt is meant to have changed")
        .exists()
        .content()
        .isEqualTo(text);
  }

  private static String text(ModelRequest request) {
    return Stream.concat(
                Stream.of("=== system ===\n" + request.system()),
                request.turns().stream()
                    .map(
                        turn ->
                            "=== %s ===\n%s"
                                .formatted(
                                    turn.speaker().name().toLowerCase(Locale.ROOT), turn.text())))
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }
}
