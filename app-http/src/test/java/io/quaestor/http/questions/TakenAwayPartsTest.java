package io.quaestor.http.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.evaluation.QuestionFile;
import io.quaestor.ingest.CsvRows;
import io.quaestor.question.Answer;
import io.quaestor.question.Outcome;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import io.quaestor.sample.SampleTill;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.ReadingPart.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever part of an answer is taken away: the rest stays as it was, or all of it does. */
class TakenAwayPartsTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private static final Path FILES = Path.of("src/test/resources/questions");

  @TempDir private Path folder;

  /**
   * @param each of so many questions one is asked
   * @param least how many parts are taken away at least, of all that there are
   */
  @ParameterizedTest
  @CsvSource({"pos.jsonl, 1, 50", "pos-dev.jsonl, 12, 40", "pos-es.jsonl, 8, 30"})
  void leave_the_rest_or_stay(String file, int each, int least) {
    try (SqliteDatabase database = SqliteDatabase.open(folder, POS)) {
      Table till = POS.tables().getFirst();
      database.store().fillWhenEmpty(till, () -> CsvRows.open(SampleTill.csv(), till));
      Quaestor quaestor = Quaestor.over(POS, database.repository()).build();
      List<String> questions =
          QuestionFile.read(FILES.resolve(file)).stream()
              .map(conversation -> conversation.turns().getFirst().text())
              .toList();

      SoftAssertions all = new SoftAssertions();
      int taken =
          IntStream.iterate(0, i -> i < questions.size(), i -> i + each)
              .map(i -> taken(quaestor, questions.get(i), all))
              .sum();

      all.assertAll();
      assertThat(taken).isGreaterThanOrEqualTo(least);
    }
  }

  /** How many parts of the answer could be taken away. */
  private static int taken(Quaestor quaestor, String question, SoftAssertions all) {
    int taken = 0;
    int parts =
        ask(quaestor, question, Optional.empty()) instanceof Outcome.Answered answered
            ? answered.answer().parts().size()
            : 0;
    for (int i = 0; i < parts; i++) {
      Answer before = ((Outcome.Answered) ask(quaestor, question, Optional.empty())).answer();
      ReadingPart part = before.parts().get(i);
      Outcome outcome =
          ask(quaestor, "without \"" + part.text() + "\"", Optional.of(before.conversationId()));
      switch (outcome) {
        case Outcome.Answered(Answer after) -> {
          taken++;
          all.assertThat(rest(after.parts(), part))
              .as("%s without %s", question, part.text())
              .isEqualTo(rest(without(before.parts(), i), part));
        }
        case Outcome.Declined declined ->
            all.assertThat(declined.decline().reason()).contains(part.text());
      }
    }
    return taken;
  }

  private static Outcome ask(Quaestor quaestor, String question, Optional<String> conversation) {
    return quaestor.ask(new Question(question, conversation));
  }

  private static List<ReadingPart> without(List<ReadingPart> parts, int place) {
    List<ReadingPart> rest = new ArrayList<>(parts);
    rest.remove(place);
    return rest;
  }

  /** What must be the same: the order may come or go, and with the groups their ranking goes. */
  private static List<String> rest(List<ReadingPart> parts, ReadingPart taken) {
    Set<Kind> free =
        taken.kind() == Kind.GROUP
            ? EnumSet.of(Kind.ORDER, Kind.RANK)
            : taken.kind() == Kind.ORDER ? EnumSet.noneOf(Kind.class) : EnumSet.of(Kind.ORDER);
    return parts.stream()
        .filter(part -> !free.contains(part.kind()))
        .map(ReadingPart::text)
        .toList();
  }
}
