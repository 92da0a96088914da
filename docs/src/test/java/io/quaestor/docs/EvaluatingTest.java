package io.quaestor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.evaluation.QuestionFile;
import io.quaestor.ingest.CsvRows;
import io.quaestor.sample.SampleTill;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatingTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private static final Path PAGE = Path.of("evaluation.md");

  @TempDir private Path folder;

  @Test
  void the_pages_own_lines_are_a_file_of_questions() throws IOException {
    Path file =
        Files.write(
            folder.resolve("questions.jsonl"),
            Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("{\"id\"")).toList());

    assertThat(QuestionFile.read(file)).hasSize(2);
  }

  @Test
  void evaluates_in_a_plain_java_program() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("questions.jsonl"),
            "{\"question\": \"total revenue\", \"gold\": [\"SELECT COUNT(*) FROM sales_data\"]}");
    Table till = POS.tables().getFirst();
    try (SqliteDatabase database = SqliteDatabase.open(folder, POS)) {
      database.store().fillWhenEmpty(till, () -> CsvRows.open(SampleTill.csv(), till));

      assertThat(Evaluating.missed(POS, database, file))
          .containsExactly("1 wrong, at most 0 allowed");
    }
  }

  @Test
  void the_page_shows_the_code_that_was_run() throws IOException {
    assertThat(Files.readString(PAGE)).contains(ShownCode.of(Evaluating.class, "evaluating"));
  }
}
