package io.quaestor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.chart.ChartType;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.question.Caller;
import io.quaestor.question.Quaestor;
import io.quaestor.question.SmallShop;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks a small shop, whose grammar and guard are the real ones. */
class EvaluationTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private static final String RIGHT = "SELECT SUM(total) FROM sales_data";
  private static final String OTHER = "SELECT SUM(quantity) FROM sales_data";
  private static final String REFUSED = "DELETE FROM sales_data";

  private SmallShop shop;

  @BeforeEach
  void open() throws SQLException {
    shop = new SmallShop();
  }

  @AfterEach
  void close() throws SQLException {
    shop.close();
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void judges_an_answer_by_its_rows_and_says_why(
      GoldQuestion question, Verdict verdict, String reason) {
    Judgement judgement = judged(question, QueryLimits.standard());

    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(judgement.reason()).contains(reason);
  }

  static Stream<Arguments> verdicts() {
    return Stream.of(
        argumentSet("the rows of gold", question("total revenue", RIGHT), Verdict.RIGHT, ""),
        argumentSet(
            "the rows of another gold", question("total revenue", OTHER, RIGHT), Verdict.RIGHT, ""),
        argumentSet(
            "other rows",
            question("total revenue", OTHER),
            Verdict.WRONG,
            "value: revenue is 1250, gold's SUM(quantity) is 19"),
        argumentSet(
            "the nearest gold tells why",
            question("total revenue", "SELECT total FROM sales_data", OTHER),
            Verdict.WRONG,
            "value:"),
        argumentSet("declined", question("How much rent?", RIGHT), Verdict.DECLINED, "rent"),
        argumentSet(
            "declined as it should be", decline("How much rent?"), Verdict.RIGHTLY_DECLINED, ""),
        argumentSet(
            "answered instead of declined",
            decline("total revenue"),
            Verdict.WRONGLY_ANSWERED,
            "had to be declined"),
        argumentSet(
            "a harmless answer instead of a decline",
            decline("total revenue", RIGHT),
            Verdict.RIGHT,
            ""),
        argumentSet(
            "gold that the guard refuses",
            question("total revenue", REFUSED),
            Verdict.GOLD_FAILED,
            "gold does not run: "),
        argumentSet(
            "gold of another dialect",
            question("total revenue", "SELECT date_trunc('month', date) FROM sales_data"),
            Verdict.GOLD_FAILED,
            "date_trunc"),
        argumentSet(
            "some gold that does not run",
            question("total revenue", REFUSED, OTHER),
            Verdict.WRONG,
            "(1 of 2 gold queries do not run: "),
        argumentSet(
            "right, and some gold that does not run",
            question("total revenue", REFUSED, RIGHT),
            Verdict.RIGHT,
            "(1 of 2 gold queries do not run: "));
  }

  @Test
  void says_that_an_answer_was_cut_at_the_row_limit() {
    String all = "SELECT product_name, date, SUM(total) FROM sales_data GROUP BY 1, 2";
    QueryLimits two = new QueryLimits(Duration.ofSeconds(5), 2);

    Judgement judgement = judged(question("revenue by product and day", all), two);

    assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(judgement.reason()).contains("the answer has 2, gold has 4", "cut at the row limit");
    assertThat(judgement.given())
        .hasValueSatisfying(given -> assertThat(given.truncated()).isTrue());
  }

  @Test
  void compares_the_chart_with_those_accepted_apart_from_the_rows() {
    assertThat(judged(chart(ChartType.NUMBER), QueryLimits.standard()).chartAccepted())
        .contains(true);
    assertThat(judged(chart(ChartType.PIE), QueryLimits.standard()).chartAccepted())
        .contains(false);
    assertThat(judged(question("total revenue", RIGHT), QueryLimits.standard()).chartAccepted())
        .isEmpty();
  }

  @Test
  void counts_a_question_whose_asking_fails_and_goes_on() {
    SalesRepository slow = new Failing(shop, ErrorCode.QUERY_TIMEOUT);

    Scorecard card =
        Evaluation.of(Quaestor.over(POS, slow).build())
            .run(
                List.of(
                    new Conversation(List.of(question("revenue by waiter", RIGHT))),
                    new Conversation(List.of(question("total revenue", RIGHT)))));

    assertThat(card.judgements())
        .extracting(Judgement::verdict)
        .containsExactly(Verdict.FAILED, Verdict.RIGHT);
  }

  @Test
  void ends_when_the_database_is_away() {
    Evaluation evaluation =
        Evaluation.of(
            Quaestor.over(POS, new Failing(shop, ErrorCode.DATABASE_UNAVAILABLE)).build());
    List<Conversation> asked =
        List.of(new Conversation(List.of(question("revenue by waiter", RIGHT))));

    assertThatThrownBy(() -> evaluation.run(asked)).isInstanceOf(QuaestorException.class);
  }

  @Test
  void asks_under_a_name_of_its_own() {
    List<AuditEntry> log = new ArrayList<>();

    Evaluation.of(Quaestor.over(POS, shop).audit(log::add).build())
        .run(List.of(new Conversation(List.of(question("total revenue", RIGHT)))));

    assertThat(log)
        .extracting(AuditEntry::who)
        .contains(Evaluation.CALLER.name())
        .containsOnly(Evaluation.CALLER.name(), Caller.QUAESTOR.name());
  }

  private Judgement judged(GoldQuestion question, QueryLimits limits) {
    return Evaluation.of(Quaestor.over(POS, shop).limits(limits).build())
        .run(List.of(new Conversation(List.of(question))))
        .judgements()
        .getFirst();
  }

  private static GoldQuestion question(String text, String... gold) {
    return new GoldQuestion("q", "simple", text, List.of(gold), true, false, Set.of(), false);
  }

  private static GoldQuestion decline(String text, String... gold) {
    return new GoldQuestion("q", "none", text, List.of(gold), false, false, Set.of(), false);
  }

  private static GoldQuestion chart(ChartType accepted) {
    return new GoldQuestion(
        "q", "simple", "total revenue", List.of(RIGHT), true, false, Set.of(accepted), false);
  }

  /** A shop in which no query may group by waiter. */
  private record Failing(SmallShop shop, ErrorCode code) implements SalesRepository {
    @Override
    public Dialect dialect() {
      return shop.dialect();
    }

    @Override
    public long dataVersion() {
      return shop.dataVersion();
    }

    @Override
    public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
      if (query.sql().contains("GROUP BY waiter")) {
        throw new QuaestorException(code, "a failure that was asked for");
      }
      return shop.stream(query, limits, sink);
    }
  }
}
