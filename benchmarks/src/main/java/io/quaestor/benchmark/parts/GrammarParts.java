package io.quaestor.benchmark.parts;

import io.quaestor.benchmark.data.UsualQuestions;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.grammar.GrammarTranslator;
import io.quaestor.translate.values.DataProfile;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The grammar's translation of one question, another one each time. */
@State(Scope.Thread)
public class GrammarParts {
  private static final Turn BEFORE =
      Turn.answered(
          "top 5 products by revenue",
          "SELECT product_name, SUM(total) AS revenue FROM sales_data"
              + " GROUP BY product_name ORDER BY revenue DESC LIMIT 5",
          List.of(),
          Relation.STARTS);

  private final GrammarTranslator grammar = new GrammarTranslator(Till.DATASET, Dialect.SQLITE);
  private final DataProfile profile = Till.profile();
  private final List<String> english = UsualQuestions.english();
  private final List<String> spanish = UsualQuestions.spanish();
  private final List<String> further = UsualQuestions.further();
  private int count;

  @Benchmark
  public Translation english() {
    return translate(english, List.of());
  }

  @Benchmark
  public Translation spanish() {
    return translate(spanish, List.of());
  }

  @Benchmark
  public Translation followUp() {
    return translate(further, List.of(BEFORE));
  }

  /** Without any question before it. */
  public Translation alone(String question) {
    return translate(List.of(question), List.of());
  }

  /** After another one. */
  public Translation goingOn(String question) {
    return translate(List.of(question), List.of(BEFORE));
  }

  private Translation translate(List<String> questions, List<Turn> earlier) {
    count = (count + 1) % questions.size();
    return grammar.translate(
        new TranslationRequest(questions.get(count), earlier, profile, List.of()));
  }
}
