package io.quaestor.http.settings.variables;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes every variable as a file to copy and to fill in. */
final class EnvExample {
  private static final String INTRODUCTION =
      """
      # Every variable that Quaestor heeds, with its default. Copy this file to .env, take the # away before what you
      # change, and start with: set -a; . ./.env; set +a; ./quaestor run
      # docs/configuration.md has the same as tables. Written from the code by ConfigurationTest.
      """;

  private EnvExample() {}

  static String of(List<Variable> variables) {
    return INTRODUCTION
        + Arrays.stream(Subject.values())
            .map(subject -> section(subject, variables))
            .collect(Collectors.joining());
  }

  private static String section(Subject subject, List<Variable> variables) {
    return variables.stream()
        .filter(variable -> variable.subject() == subject)
        .map(EnvExample::entry)
        .collect(Collectors.joining("", "\n# ---- %s ----\n".formatted(subject.title()), ""));
  }

  private static String entry(Variable variable) {
    Description description = variable.description();
    return "\n# %s\n# May be: %s\n#%s=%s\n"
        .formatted(
            plain(description.text()),
            description.allowed(),
            variable.variable(),
            quoted(description.standard()));
  }

  /** Without the Markdown: links keep their words. */
  private static String plain(String markdown) {
    return markdown.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", "");
  }

  /** As a shell and Docker Compose both want a value with blanks in it. */
  private static String quoted(String value) {
    return value.contains(" ") ? '"' + value + '"' : value;
  }
}
