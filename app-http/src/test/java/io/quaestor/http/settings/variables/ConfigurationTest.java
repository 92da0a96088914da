package io.quaestor.http.settings.variables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read about the configuration is what the code has. */
class ConfigurationTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void the_page_in_the_docs_tells_of_every_variable() throws IOException {
    assertSame(ROOT.resolve("docs/configuration.md"), ConfigurationPage.of(variables()));
  }

  @Test
  void the_example_of_an_environment_has_every_variable() throws IOException {
    assertSame(ROOT.resolve(".env.example"), EnvExample.of(variables()));
  }

  @ParameterizedTest
  @MethodSource("variables")
  void every_variable_is_described_so_that_a_table_can_hold_it(Variable variable) {
    Description description = variable.description();

    assertThat(description.allowed()).isNotBlank().doesNotContain("|", "\n");
    assertThat(description.text()).endsWith(".").doesNotContain("|", "\n");
    assertThat(description.standard()).isEqualTo(description.standard().strip());
  }

  @Test
  void the_launcher_has_the_options_of_the_jvm_that_are_told() throws IOException {
    String options = OtherVariable.QUAESTOR_JAVA_OPTS.description().standard();

    assertThat(Files.readString(ROOT.resolve("quaestor")))
        .contains("${QUAESTOR_JAVA_OPTS-%s}".formatted(options))
        .contains("(%s)".formatted(options));
  }

  static List<Variable> variables() {
    return Stream.<Variable>concat(Setting.all().stream(), Arrays.stream(OtherVariable.values()))
        .toList();
  }

  private static void assertSame(Path file, String text) throws IOException {
    if ("renew".equals(System.getProperty("quaestor.configuration"))) {
      Files.writeString(file, text);
    }

    assertThat(file)
        .as(
            "what %s says of the configuration; to renew it: ./quaestor test -pl app-http -am"
                + " -Dtest=ConfigurationTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dquaestor.configuration=renew",
            file.getFileName())
        .exists()
        .content()
        .isEqualTo(text);
  }
}
