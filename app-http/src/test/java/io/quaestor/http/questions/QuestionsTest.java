package io.quaestor.http.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.evaluation.Conversation;
import io.quaestor.evaluation.Evaluation;
import io.quaestor.evaluation.GoldQuestion;
import io.quaestor.evaluation.Judgement;
import io.quaestor.evaluation.QuestionFile;
import io.quaestor.evaluation.Scorecard;
import io.quaestor.evaluation.Verdict;
import io.quaestor.ingest.CsvRows;
import io.quaestor.port.RollupStore;
import io.quaestor.question.Quaestor;
import io.quaestor.sample.SampleFiles;
import io.quaestor.sample.SampleTill;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole question files, without any model, compared with gold SQL that is run on the same data.
 * What rollups can answer is read from them, and gold SQL reads the table.
 */
class QuestionsTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private static final Catalog SAMPLED = CatalogReader.bundled("marketplace", "ai_usage", "hiring");
  private static final Path FILES = Path.of("src/test/resources/questions");
  private static final Path SHARED = Path.of("../../shared");

  @TempDir private Path folder;

  @Test
  void answers_the_projects_own_questions_over_the_bundled_sample() throws Exception {
    Scorecard card = score(QuestionFile.read(FILES.resolve("pos.jsonl")), SampleTill.csv());

    assertThat(notAnswered(card)).isEmpty();
    assertThat(card.judgements())
        .hasSizeGreaterThanOrEqualTo(40)
        .allMatch(one -> one.chartAccepted().orElse(true));
  }

  /**
   * Questions in the voices of people who run shops. Nobody who works on the grammar has seen those
   * that are held out; their shares are what is reached today, to be raised and never lowered.
   */
  @ParameterizedTest
  @CsvSource({
    "pos-dev.jsonl, 95, 80, 40, 1",
    "pos-en.jsonl, 95, 80, 40, 0",
    "pos-es.jsonl, 95, 80, 40, 0",
    "pos-held-out.jsonl, 55, 38, 0, 1"
  })
  void answers_questions_of_a_stranger(String file, int simple, int medium, int hard, int wrong)
      throws Exception {
    Scorecard card = score(QuestionFile.read(FILES.resolve(file)), SampleTill.csv());

    assertThat(misled(card)).hasSizeLessThanOrEqualTo(wrong);
    assertThat(card.total().unjudged()).isZero();
    assertThat(card.tier("simple").rightPercent()).isGreaterThanOrEqualTo(simple);
    assertThat(card.tier("medium").rightPercent()).isGreaterThanOrEqualTo(medium);
    assertThat(card.tier("hard").rightPercent()).isGreaterThanOrEqualTo(hard);
    assertThat(declinedAll(card, "unanswerable")).isTrue();
    assertThat(declinedAll(card, "hostile")).isTrue();
    assertThat(card.total().chartsAccepted() * 10)
        .isGreaterThanOrEqualTo(card.total().charts() * 9);
  }

  /** Turns of conversations, each of which may refer to those before it; floors as above. */
  @ParameterizedTest
  @CsvSource({"false, 80, 1", "true, 55, 0"})
  void answers_turns_of_conversations(boolean heldOut, int right, int wrong) throws Exception {
    List<Conversation> conversations =
        QuestionFile.read(FILES.resolve("conversations.jsonl")).stream()
            .filter(conversation -> conversation.heldOut() == heldOut)
            .toList();

    Scorecard card = score(conversations, SampleTill.csv());

    assertThat(misled(card)).hasSizeLessThanOrEqualTo(wrong);
    assertThat(card.total().unjudged()).isZero();
    assertThat(card.total().rightPercent()).isGreaterThanOrEqualTo(right);
  }

  /** Of each dataset that has one, over its samples; floors as above. */
  @ParameterizedTest
  @CsvSource({
    "marketplace, 95, true",
    "ai_usage, 100, true",
    "hiring, 97, true",
    "marketplace, 90, false",
    "ai_usage, 95, false",
    "hiring, 85, false"
  })
  void answers_questions_over_every_dataset(String name, int right, boolean named)
      throws Exception {
    List<Conversation> questions = QuestionFile.read(FILES.resolve(name + ".jsonl"));

    Scorecard card =
        scoreOfSeveral(named ? questions : questions.stream().map(QuestionsTest::unnamed).toList());

    assertThat(misled(card)).isEmpty();
    assertThat(card.total().unjudged()).isZero();
    assertThat(card.total().rightPercent()).isGreaterThanOrEqualTo(right);
    assertThat(declinedAll(card, "unanswerable")).isTrue();
    assertThat(declinedAll(card, "hostile")).isTrue();
  }

  private static Conversation unnamed(Conversation conversation) {
    return new Conversation(
        conversation.turns().stream()
            .map(
                asked ->
                    new GoldQuestion(
                        asked.id(),
                        asked.tier(),
                        asked.text(),
                        asked.gold(),
                        asked.answerable(),
                        asked.orderMatters(),
                        asked.charts(),
                        asked.heldOut()))
            .toList());
  }

  private Scorecard scoreOfSeveral(List<Conversation> conversations) {
    try (SqliteDatabase database = SqliteDatabase.open(folder, SAMPLED, 4)) {
      SAMPLED
          .datasets()
          .forEach(dataset -> SampleFiles.of(dataset).fillWhenEmpty(database.store(dataset)));
      return Evaluation.of(Quaestor.over(SAMPLED, database::repository).build()).run(conversations);
    }
  }

  @Test
  void answers_practice_questions_over_a_real_till_where_they_are_at_hand() throws Exception {
    Path till = SHARED.resolve("data/pos.csv");
    Path questions = SHARED.resolve("questions/practice.jsonl");
    assumeTrue(Files.exists(till) && Files.exists(questions), "no practice questions here");

    Scorecard card = score(QuestionFile.read(questions), Files.newInputStream(till));

    assertThat(misled(card)).isEmpty();
    assertThat(card.tier("simple").rightPercent()).isGreaterThanOrEqualTo(95);
    assertThat(card.tier("medium").rightPercent()).isGreaterThanOrEqualTo(80);
    assertThat(card.tier("hard").rightPercent()).isGreaterThanOrEqualTo(40);
    assertThat(declinedAll(card, "unanswerable")).isTrue();
    assertThat(declinedAll(card, "hostile")).isTrue();
    assertThat(card.total().chartsAccepted() * 10)
        .isGreaterThanOrEqualTo(card.total().charts() * 9);
  }

  private Scorecard score(List<Conversation> conversations, InputStream csv) throws IOException {
    Table table = POS.tables().getFirst();
    try (csv;
        SqliteDatabase database = SqliteDatabase.open(folder, POS)) {
      database.store().append(table, CsvRows.open(csv, table));
      RollupStore rollups = database.rollups(POS);
      POS.rollups().forEach(rollup -> rollups.refresh(rollup, Instant.EPOCH));
      return Evaluation.of(
              Quaestor.over(POS, database.repository()).rollups(any -> rollups).build())
          .run(conversations);
    }
  }

  private static boolean declinedAll(Scorecard card, String tier) {
    return card.tier(tier).right() == card.tier(tier).questions();
  }

  private static List<String> misled(Scorecard card) {
    return card.judgements().stream()
        .filter(one -> one.verdict() == Verdict.WRONG || one.verdict() == Verdict.WRONGLY_ANSWERED)
        .map(QuestionsTest::told)
        .toList();
  }

  private static List<String> notAnswered(Scorecard card) {
    return card.judgements().stream().filter(one -> !one.right()).map(QuestionsTest::told).toList();
  }

  /** Held-out words stay out of the report of a build, too. */
  private static String told(Judgement one) {
    return one.question().heldOut()
        ? one.question().id() + ": held out"
        : "%s %s: %s".formatted(one.question().id(), one.question().text(), one.reason());
  }
}
