package io.quaestor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.ingest.CsvRows;
import io.quaestor.port.SalesStore;
import io.quaestor.question.Outcome;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import io.quaestor.report.Reports;
import io.quaestor.sample.SampleFiles;
import io.quaestor.sample.SampleTill;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of questions says of each that it is answered; so each is asked. */
class QuestionsTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  @TempDir private Path folder;
  private SqliteDatabase database;
  private Quaestor quaestor;

  @BeforeEach
  void fill() throws IOException {
    database = SqliteDatabase.open(folder, POS);
    fillTill(database.store(), POS);
    quaestor = Quaestor.over(POS, database.repository()).build();
  }

  private static void fillTill(SalesStore store, Dataset pos) {
    Table till = pos.tables().getFirst();
    store.fillWhenEmpty(till, () -> CsvRows.open(SampleTill.csv(), till));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void answers_every_single_question_of_the_page_with_rows() throws IOException {
    List<String> questions = rows("## One question").flatMap(List::stream).toList();

    assertThat(questions).hasSizeGreaterThanOrEqualTo(50);
    SoftAssertions.assertSoftly(
        all -> questions.forEach(question -> all.check(() -> isAnswered(new Question(question)))));
  }

  @Test
  void answers_every_question_of_other_datasets_with_rows(@TempDir Path samples)
      throws IOException {
    Catalog catalog = CatalogReader.bundled("pos", "marketplace", "ai_usage", "hiring");
    try (SqliteDatabase others = SqliteDatabase.open(samples, catalog, 1)) {
      catalog
          .datasets()
          .forEach(dataset -> SampleFiles.of(dataset).fillWhenEmpty(others.store(dataset)));
      fillTill(others.store(catalog.standard()), catalog.standard());
      Reports reports = Reports.over(catalog, others::repository).build();
      quaestor = Quaestor.over(catalog, others::repository).written(reports::questions).build();
      List<String> questions = rows("## Of other datasets").flatMap(List::stream).toList();
      List<String> byName = rows("## A report by its name").flatMap(List::stream).toList();

      assertThat(questions).hasSizeGreaterThanOrEqualTo(15);
      assertThat(byName).hasSizeGreaterThanOrEqualTo(8);
      SoftAssertions.assertSoftly(
          all -> {
            questions.forEach(question -> all.check(() -> isAnswered(new Question(question))));
            byName.forEach(question -> all.check(() -> isAnsweredByReport(question)));
          });
    }
  }

  private void isAnsweredByReport(String question) {
    assertThat(quaestor.ask(new Question(question)))
        .as(question)
        .isInstanceOfSatisfying(
            Outcome.Answered.class,
            answered -> {
              assertThat(answered.answer().provenance().source()).as(question).isEqualTo("report");
              assertThat(answered.answer().table().rows()).isNotEmpty();
            });
  }

  @Test
  void answers_what_follows_as_the_page_says() throws IOException {
    List<List<String>> conversations = rows("## One after the other").toList();

    assertThat(conversations).hasSizeGreaterThanOrEqualTo(5);
    SoftAssertions.assertSoftly(
        all ->
            conversations.forEach(
                turns -> {
                  String conversation = UUID.randomUUID().toString();
                  turns.forEach(
                      turn ->
                          all.check(
                              () -> isAnswered(new Question(turn, Optional.of(conversation)))));
                }));
  }

  private void isAnswered(Question question) {
    Outcome outcome = quaestor.ask(question);
    assertThat(outcome).as(question.text()).isInstanceOf(Outcome.Answered.class);
    assertThat(((Outcome.Answered) outcome).answer().table().rows())
        .as(question.text())
        .isNotEmpty();
  }

  /** What is quoted in each row of the tables of one chapter. */
  private static Stream<List<String>> rows(String chapter) throws IOException {
    String page = Files.readString(Path.of("questions.md"));
    String from = page.substring(page.indexOf(chapter) + chapter.length());
    int next = from.indexOf("\n## ");
    return from.substring(0, next < 0 ? from.length() : next)
        .lines()
        .filter(line -> line.startsWith("|"))
        .map(line -> QUOTED.matcher(line).results().map(found -> found.group(1)).toList())
        .filter(quoted -> !quoted.isEmpty());
  }
}
