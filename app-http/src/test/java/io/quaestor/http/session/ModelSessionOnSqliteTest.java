package io.quaestor.http.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.contract.llm.WireFormat;
import io.quaestor.http.session.ByDatabase.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelSessionOnSqliteTest extends ModelSession {
  private static final Path TRANSCRIPT = Path.of("..", "docs", "model-session.md");

  @Override
  Database database() {
    return Database.SQLITE;
  }

  @Override
  WireFormat format() {
    return WireFormat.OPENAI;
  }

  @Override
  Map<String, Object> settings() {
    return Map.of();
  }

  @Test
  void the_transcript_in_the_docs_tells_what_happens() throws IOException {
    String transcript = Transcript.of(played());
    if ("renew".equals(System.getProperty("quaestor.session"))) {
      Files.writeString(TRANSCRIPT, transcript);
    }

    assertThat(Files.readString(TRANSCRIPT))
        .as("run with -Dquaestor.session=renew when the session is meant to have changed")
        .isEqualTo(transcript);
  }
}
