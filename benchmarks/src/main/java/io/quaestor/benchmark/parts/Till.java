package io.quaestor.benchmark.parts;

import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.data.TillFile;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.ingest.CsvRows;
import io.quaestor.question.Answer;
import io.quaestor.question.Outcome;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import io.quaestor.table.Cell;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.values.ValueIndex;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A till's rows in memory, and what a translator knows of them. */
final class Till {
  static final Dataset DATASET = CatalogReader.bundled("pos").standard();
  static final Table TABLE = DATASET.tables().getFirst();

  private Till() {}

  /** A file of so many lines. */
  static byte[] file(long rows) {
    return Folders.with(
        folder -> Files.readAllBytes(TillFile.write(folder.resolve("till.csv"), rows).path()));
  }

  static List<List<Cell>> rows(long count) {
    List<List<Cell>> rows = new ArrayList<>();
    CsvRows.open(new ByteArrayInputStream(file(count)), TABLE).forEachRemaining(rows::add);
    return rows;
  }

  /** What Quaestor answers over a small till. */
  static Answer answer(String question) {
    return Folders.with(
        folder -> {
          try (SqliteDatabase database = SqliteDatabase.open(folder, DATASET)) {
            database.store().append(TABLE, rows(1_000).iterator());
            Quaestor quaestor = Quaestor.over(DATASET, database.repository()).build();
            return ((Outcome.Answered) quaestor.ask(new Question(question))).answer();
          }
        });
  }

  static DataProfile profile() {
    Set<String> products = new HashSet<>();
    Set<String> waiters = new HashSet<>();
    for (List<Cell> row : rows(24_212)) {
      waiters.add(row.get(4).plain());
      products.add(row.get(5).plain());
    }
    DateSpan days = new DateSpan(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 30));
    return new DataProfile(
        1,
        Map.of(TABLE.name(), days),
        Map.of(TABLE.name(), new ValueIndex(Map.of("product_name", products, "waiter", waiters))));
  }
}
