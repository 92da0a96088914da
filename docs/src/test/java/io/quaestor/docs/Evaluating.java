package io.quaestor.docs;

import io.quaestor.catalog.Dataset;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.evaluation.Evaluation;
import io.quaestor.evaluation.Judgement;
import io.quaestor.evaluation.QuestionFile;
import io.quaestor.evaluation.Scorecard;
import io.quaestor.evaluation.Thresholds;
import io.quaestor.evaluation.Verdict;
import io.quaestor.question.Quaestor;
import java.nio.file.Path;
import java.util.List;

/** An evaluation in a Java program. {@code docs/evaluation.md} shows this. */
final class Evaluating {
  private Evaluating() {}

  static List<String> missed(Dataset dataset, SqliteDatabase database, Path file) {
    // tag::evaluating[]
    Quaestor quaestor = Quaestor.over(dataset, database.repository()).build();
    Scorecard card = Evaluation.of(quaestor).run(QuestionFile.read(file));
    for (Judgement wrong : card.all(Verdict.WRONG)) {
      System.out.println(wrong.question().text() + ": " + wrong.reason());
    }
    List<String> missed = Thresholds.standard().missed(card);
    // end::evaluating[]
    return missed;
  }
}
