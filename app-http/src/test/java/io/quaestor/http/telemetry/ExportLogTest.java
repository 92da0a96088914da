package io.quaestor.http.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class ExportLogTest {
  private final LogRecord told = new LogRecord(Level.SEVERE, "Failed to export spans.");

  @Test
  void names_what_lies_behind_a_failure_and_shows_no_stack() {
    told.setThrown(new CompletionException(new IOException(new ConnectException())));

    assertThat(ExportLog.line(told))
        .isEqualTo("OpenTelemetry: Failed to export spans. (ConnectException)");
  }

  @Test
  void repeats_what_was_said_where_nothing_lies_behind_it() {
    assertThat(ExportLog.line(told)).isEqualTo("OpenTelemetry: Failed to export spans.");
  }
}
