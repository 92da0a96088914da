package io.quaestor.http.settings.variables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownVariablesTest {
  @ParameterizedTest
  @CsvSource({
    "QUAESTOR_PROT, QUAESTOR_PORT",
    "QUAESTOR_DB_PASWORD, QUAESTOR_DB_PASSWORD",
    "QUAESTOR_MAXROWS, QUAESTOR_MAX_ROWS",
    "QUAESTOR_API_KEY, QUAESTOR_API_KEYS",
  })
  void names_the_nearest_setting(String variable, String nearest) {
    assertThat(UnknownVariables.warnings(List.of(variable)))
        .singleElement()
        .asString()
        .startsWith(variable + " ")
        .endsWith(" " + nearest);
  }

  @Test
  void says_nothing_of_settings_of_the_launcher_and_of_others() {
    assertThat(UnknownVariables.warnings(List.of("PATH", "QUAESTOR_JAVA_HOME"))).isEmpty();
    assertThat(UnknownVariables.warnings(Setting.all().stream().map(Setting::variable).toList()))
        .isEmpty();
  }
}
