package io.quaestor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingTest {
  @TempDir Path folder;

  @Test
  void answers_in_a_plain_java_program() {
    assertThat(Embedding.ask(folder, "What are the top 5 best-selling products?"))
        .contains("units");
  }

  @Test
  void declines_in_a_plain_java_program() {
    assertThat(Embedding.ask(folder, "How much rent do we pay?")).contains("rent");
  }

  @Test
  void the_page_shows_the_code_that_was_run() throws IOException {
    assertThat(Files.readString(Path.of("embedding.md")))
        .contains(ShownCode.of(Embedding.class, "embedding"));
  }
}
