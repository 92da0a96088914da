package io.quaestor.docs;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.ingest.CsvRows;
import io.quaestor.question.Outcome;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import io.quaestor.sample.SampleTill;
import java.nio.file.Path;

/** Quaestor in a Java program, without any framework. {@code docs/embedding.md} shows this. */
final class Embedding {
  private Embedding() {}

  static String ask(Path folder, String question) {
    // tag::embedding[]
    Dataset pos = CatalogReader.bundled("pos").standard();
    try (SqliteDatabase database = SqliteDatabase.open(folder, pos)) {
      database
          .store()
          .fillWhenEmpty(
              pos.tables().getFirst(),
              () -> CsvRows.open(SampleTill.csv(), pos.tables().getFirst()));
      Quaestor quaestor = Quaestor.over(pos, database.repository()).build();
      return switch (quaestor.ask(new Question(question))) {
        case Outcome.Answered(var answer) -> answer.analysis();
        case Outcome.Declined(var decline) -> decline.reason();
      };
    }
    // end::embedding[]
  }
}
