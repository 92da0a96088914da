package io.quaestor.http.settings.variables;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes every variable as a page for people. */
final class ConfigurationPage {
  private static final String INTRODUCTION =
      """
      # Configuration

      Quaestor is told what to do by variables of its environment. None is needed. The same names exist as Micronaut properties:
      `QUAESTOR_DB_URL` is `quaestor.db-url`.

      A value that is not understood stops the start with one line that says what is allowed. A variable that only looks like one of
      these gets a line in the log with the nearest name. A blank value is none. [`.env.example`](../.env.example) has all of them
      to copy.

      This page and that file are written from the code that reads the variables, by `ConfigurationTest` with
      `-Dquaestor.configuration=renew`; the build compares them.
      """;

  private ConfigurationPage() {}

  static String of(List<Variable> variables) {
    return INTRODUCTION
        + Arrays.stream(Subject.values())
            .map(subject -> section(subject, variables))
            .collect(Collectors.joining());
  }

  private static String section(Subject subject, List<Variable> variables) {
    return variables.stream()
        .filter(variable -> variable.subject() == subject)
        .map(ConfigurationPage::row)
        .collect(
            Collectors.joining(
                "",
                """

                ## %s

                | variable | default | may be | what it does |
                |---|---|---|---|
                """
                    .formatted(subject.title()),
                ""));
  }

  private static String row(Variable variable) {
    Description description = variable.description();
    String standard = description.standard().isEmpty() ? "" : "`" + description.standard() + "`";
    return "| `%s` | %s | %s | %s |\n"
        .formatted(variable.variable(), standard, description.allowed(), description.text());
  }
}
