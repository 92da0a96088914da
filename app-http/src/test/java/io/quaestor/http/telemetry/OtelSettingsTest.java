package io.quaestor.http.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.settings.variables.OtherVariable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OtelSettingsTest {
  @Test
  void what_nobody_sets_is_what_the_configuration_tells() {
    assertThat(new OtelSettings(Map.of()).complete())
        .containsEntry("otel.service.name", told(OtherVariable.OTEL_SERVICE_NAME))
        .containsEntry(
            "otel.exporter.otlp.protocol", told(OtherVariable.OTEL_EXPORTER_OTLP_PROTOCOL));
  }

  private static String told(OtherVariable variable) {
    return variable.description().standard();
  }
}
