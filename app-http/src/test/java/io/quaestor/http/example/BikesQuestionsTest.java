package io.quaestor.http.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.evaluation.Evaluation;
import io.quaestor.evaluation.Judgement;
import io.quaestor.evaluation.QuestionFile;
import io.quaestor.evaluation.Scorecard;
import io.quaestor.port.RollupStore;
import io.quaestor.question.Quaestor;
import io.quaestor.sample.SampleFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's own file of questions, over its sample and its rollup, without any model. */
class BikesQuestionsTest {
  private static final Catalog CATALOG =
      CatalogReader.of(List.of("pos", BikesFolder.PATH.toString()));

  @TempDir private Path folder;

  @Test
  void answers_every_question_of_its_file_beside_another_dataset() throws Exception {
    Dataset bikes = CATALOG.dataset("bikes");
    try (SqliteDatabase database = SqliteDatabase.open(folder, CATALOG, 2)) {
      SampleFiles.of(bikes).fillWhenEmpty(database.store(bikes));
      RollupStore rollups = database.rollups(bikes);
      bikes.rollups().forEach(rollup -> rollups.refresh(rollup, Instant.EPOCH));

      Scorecard card =
          Evaluation.of(
                  Quaestor.over(CATALOG, database::repository).rollups(database::rollups).build())
              .run(QuestionFile.read(BikesFolder.PATH.resolve("questions.jsonl")));

      assertThat(card.judgements())
          .hasSizeGreaterThanOrEqualTo(15)
          .allSatisfy(one -> assertThat(one.right()).as(told(one)).isTrue());
    }
  }

  private static String told(Judgement one) {
    return "%s %s: %s".formatted(one.question().id(), one.question().text(), one.reason());
  }
}
