package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.AuditEntry.Verdict;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.translate.model.ScriptedModel;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectiveTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private static final String COUNTS = "COUNT(CASE WHEN";

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
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "revenue of espresso on wednesdays | No row meets both \"only product: Espresso\" (2 rows) and"
            + " \"only weekdays: Wednesday\" (2 rows).",
        "revenue by waiter from 5:00 to 6:00 | No row meets \"only times: from 05:00 to before 06:00\".",
        "revenue of espresso on tuesdays from 18:00 to 19:00 | No row meets both \"only product: Espresso\""
            + " (2 rows) and \"only times: from 18:00 to before 19:00\" (2 rows). Without \"only times:"
            + " from 18:00 to before 19:00\" there would be 1 row.",
        "facturación de espresso los miércoles | Ninguna fila cumple a la vez \"solo producto: Espresso\""
            + " (2 filas) y \"solo días de la semana: miércoles\" (2 filas).",
        "products that sold fewer than 3 units | No product has units below 3; the lowest is Espresso with"
            + " 6.",
        "products with between 7 and 8 units | No product has units of 7 or more and units of 8 or less;"
            + " nearest: Espresso with 6 and Medialuna with 13.",
        "days with more than 5000 | No date has revenue above 5,000; the highest is November 20, 2024 with"
            + " 500.",
        "how many products sold fewer than 3 units | No product has units below 3; the lowest is Espresso"
            + " with 6.",
        "productos con menos de 3 unidades | No hay producto con unidades por debajo de 3; el valor más bajo"
            + " es 6 (Espresso).",
        "did any product sell more than 20 units | No: no product has units above 20; the highest is"
            + " Medialuna with 13.",
      })
  void says_which_condition_left_nothing_and_what_came_near(String question, String analysis) {
    assertThat(answer(quaestor(), question).analysis()).isEqualTo(analysis);
  }

  @ParameterizedTest
  @ValueSource(strings = {"total revenue", "revenue of espresso", "days with more than 100"})
  void asks_nothing_when_there_is_something(String question) {
    Quaestor quaestor = quaestor();
    answer(quaestor, "number of tickets");
    int before = shop.queries().size();

    answer(quaestor, question);

    assertThat(shop.queries()).hasSize(before + 1);
  }

  @Test
  void takes_a_total_of_zero_for_what_it_is_when_rows_came_to_it() throws SQLException {
    shop.sell("'2024-11-20', 'Wednesday', '18:20', 'NCB 2', 52, 'Alfajor', 1, 100, 100");
    shop.sell("'2024-11-20', 'Wednesday', '18:30', 'NCB 3', 52, 'Alfajor', -1, 100, -100");

    assertThat(answer(quaestor(), "revenue of alfajor").analysis()).isEqualTo("Revenue is 0.");
  }

  @Test
  void explains_nothing_of_the_sql_of_a_model() {
    String nothing =
        "{\"sql\": \"SELECT total FROM sales_data WHERE waiter = 1\", \"decline\": null,"
            + " \"assumptions\": []}";
    ScriptedModel model = new ScriptedModel(nothing, nothing);
    Quaestor quaestor = Quaestor.over(POS, shop).model(model, Duration.ofSeconds(5)).build();

    assertThat(answer(quaestor, "what is the heaviest line of nobody?").analysis())
        .isEqualTo("Nothing in the data matches the question.");
    assertThat(shop.queries()).noneMatch(sql -> sql.contains(COUNTS));
  }

  @Test
  void answers_all_the_same_when_the_reason_cannot_be_found_out_and_says_so() {
    List<AuditEntry> lines = new ArrayList<>();
    Quaestor quaestor =
        Quaestor.over(POS, new Failing(shop)).audit(entry -> lines.add(entry)).build();

    Answer answer = answer(quaestor, "revenue by waiter from 5:00 to 6:00");

    assertThat(answer.table().isEmpty()).isTrue();
    assertThat(answer.analysis())
        .isEqualTo(
            "Nothing in the data matches the question."
                + " Why, could not be found out: the query ran out of time");
    assertThat(lines.subList(lines.size() - 2, lines.size()))
        .extracting(AuditEntry::verdict, line -> line.reason().orElse(""))
        .containsExactly(
            tuple(Verdict.RAN, ""), tuple(Verdict.FAILED, ErrorCode.QUERY_TIMEOUT.slug()));
  }

  @Test
  void has_what_is_left_of_the_questions_time() {
    answer(quaestor(), "revenue by waiter from 5:00 to 6:00");

    assertThat(shop.queries().getLast()).contains(COUNTS);
    assertThat(shop.timeouts().getLast()).isLessThan(QueryLimits.standard().timeout());
  }

  private Quaestor quaestor() {
    return Quaestor.over(POS, shop).build();
  }

  private static Answer answer(Quaestor quaestor, String question) {
    Outcome outcome = quaestor.ask(new Question(question));
    assertThat(outcome).as(question).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) outcome).answer();
  }

  /** A shop that has no time to count. */
  private record Failing(SalesRepository shop) implements SalesRepository {
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
      if (query.sql().contains(COUNTS)) {
        throw new QuaestorException(ErrorCode.QUERY_TIMEOUT, "the query ran out of time");
      }
      return shop.stream(query, limits, sink);
    }
  }
}
