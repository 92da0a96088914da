package io.quaestor.http.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.chart.Chart;
import io.quaestor.chart.ChartType;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.evaluation.Conversation;
import io.quaestor.evaluation.Evaluation;
import io.quaestor.evaluation.QuestionFile;
import io.quaestor.http.api.SampleAnswers;
import io.quaestor.http.redis.StoredTurn.Offers;
import io.quaestor.ingest.CsvRows;
import io.quaestor.port.ResultCache;
import io.quaestor.question.Answer;
import io.quaestor.question.Caller;
import io.quaestor.question.ConversationStore;
import io.quaestor.question.Offer;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import io.quaestor.question.Spoken;
import io.quaestor.report.ReportResult;
import io.quaestor.report.Reports;
import io.quaestor.sample.SampleFiles;
import io.quaestor.sample.SampleTill;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.grammar.GrammarTranslator;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.DateSpan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read equals what was written, of everything that the project's own questions make. */
class DomainJsonTest {
  private static final Catalog CATALOG =
      CatalogReader.of(List.of("pos", "marketplace", "ai_usage", "hiring"));
  private static final Dataset POS = CATALOG.standard();
  private static final Path FILES = Path.of("src/test/resources/questions");

  @TempDir private Path folder;

  @Test
  void brings_back_every_answer_and_every_turn_as_it_was() throws Exception {
    Checking checking = new Checking();
    List<Conversation> questions = new ArrayList<>();
    for (String file : List.of("conversations", "marketplace", "ai_usage", "hiring")) {
      questions.addAll(QuestionFile.read(FILES.resolve(file + ".jsonl")));
    }
    try (SqliteDatabase database = sampled()) {
      Quaestor quaestor =
          Quaestor.over(CATALOG, database::repository)
              .cache(checking)
              .conversations(checking)
              .build();
      Evaluation.of(quaestor).run(questions);
      quaestor.ask(new Question("pie of revenue by product"));
    }

    assertThat(checking.answers).isGreaterThan(100);
    assertThat(checking.turns).isGreaterThan(150);
    assertThat(checking.charts)
        .contains(ChartType.NUMBER, ChartType.BAR, ChartType.LINE, ChartType.PIE, ChartType.TABLE);
  }

  @Test
  void brings_back_every_report_as_it_was() {
    DomainJson<ReportResult> json = new DomainJson<>(ReportResult.class);
    try (SqliteDatabase database = sampled()) {
      Reports reports = Reports.over(CATALOG, database::repository).build();
      for (Dataset dataset : reports.datasets()) {
        dataset
            .reports()
            .forEach(
                report -> {
                  ReportResult result =
                      reports.run(
                          Caller.ANONYMOUS, report.name(), Map.of(), Locale.forLanguageTag("es"));
                  assertThat(read(json, result)).isEqualTo(result);
                });
      }
    }
  }

  @Test
  void brings_back_every_plan_that_a_reading_may_hold() throws Exception {
    DomainJson<Offers> json = new DomainJson<>(Offers.class);
    GrammarTranslator grammar = new GrammarTranslator(POS, Dialect.SQLITE);
    DataProfile profile =
        new DataProfile(
            1,
            Map.of(
                "sales_data",
                new DateSpan(LocalDate.parse("2024-10-01"), LocalDate.parse("2024-12-31"))),
            Map.of());
    int plans = 0;
    for (String file : List.of("pos-dev", "pos-en", "pos-es")) {
      for (Conversation conversation : QuestionFile.read(FILES.resolve(file + ".jsonl"))) {
        String text = conversation.turns().getFirst().text();
        if (grammar.translate(new TranslationRequest(text, List.of(), profile, List.of()))
            instanceof Translated translated) {
          Offers offers = new Offers(List.of(new Offer(text, translated)));
          assertThat(read(json, offers)).isEqualTo(offers);
          plans += translated.plan().isPresent() ? 1 : 0;
        }
      }
    }
    assertThat(plans).isGreaterThan(100);
  }

  @Test
  void anything_else_is_nothing() {
    DomainJson<Answer> json = new DomainJson<>(Answer.class);
    byte[] written = json.write(SampleAnswers.topProducts()).orElseThrow();
    Random random = new Random(42);

    assertThat(json.read(new byte[0])).isEmpty();
    assertThat(json.read("{\"@class\":\"java.net.URL\"}".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
    assertThat(new DomainJson<>(Spoken.class).read(written)).isEmpty();
    for (int i = 0; i < 2_000; i++) {
      byte[] broken = written.clone();
      broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
      // A checksum guards the packing: what is read in spite of a flaw is what was written.
      json.read(broken)
          .ifPresent(answer -> assertThat(answer).isEqualTo(SampleAnswers.topProducts()));
    }
  }

  @Test
  void what_could_not_be_read_back_is_not_written() {
    Answer sample = SampleAnswers.topProducts();
    Chart odd =
        new Chart(
            ChartType.BAR,
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of("a number of another kind", 1.5));

    assertThat(new DomainJson<>(Chart.class).write(sample.chart())).isPresent();
    assertThat(new DomainJson<>(Chart.class).write(odd)).isEmpty();
  }

  private SqliteDatabase sampled() {
    SqliteDatabase database = SqliteDatabase.open(folder, CATALOG, 4);
    for (Dataset dataset : CATALOG.datasets()) {
      SampleFiles.of(dataset).fillWhenEmpty(database.store(dataset));
    }
    Table till = POS.tables().getFirst();
    database.store(POS).fillWhenEmpty(till, () -> CsvRows.open(SampleTill.csv(), till));
    return database;
  }

  private static <V> V read(DomainJson<V> json, V value) {
    return json.write(value).flatMap(json::read).orElseThrow();
  }

  /** Keeps nothing, and holds what it is given against what is read back. */
  private static final class Checking implements ResultCache<Answer>, ConversationStore {
    private final DomainJson<Answer> json = new DomainJson<>(Answer.class);
    private final Turns stored = new Turns("this build");
    private final ConversationStore memory = ConversationStore.inMemory();
    private final Set<ChartType> charts = EnumSet.noneOf(ChartType.class);
    private int answers;
    private int turns;

    @Override
    public Optional<Answer> find(String key) {
      return Optional.empty();
    }

    @Override
    public void keep(String key, Answer answer) {
      assertThat(read(json, answer)).isEqualTo(answer);
      charts.add(answer.chart().type());
      answers++;
    }

    @Override
    public void clear() {
      throw new UnsupportedOperationException();
    }

    @Override
    public long size() {
      return 0;
    }

    @Override
    public List<Spoken> of(Caller caller, String conversationId) {
      return memory.of(caller, conversationId);
    }

    @Override
    public void add(Caller caller, String conversationId, Spoken turn) {
      Turns.Kept kept = new Turns.Kept("id", turn);
      assertThat(stored.read(List.of(stored.write(kept)))).containsExactly(kept);
      memory.add(caller, conversationId, turn);
      turns++;
    }
  }
}
