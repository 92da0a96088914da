package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.complete.Completion;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {
  private SmallShop shop;
  private Quaestor quaestor;

  @BeforeEach
  void open() throws SQLException {
    shop = new SmallShop();
    quaestor = Quaestor.over(CatalogReader.bundled("pos").standard(), shop).build();
  }

  @AfterEach
  void close() throws SQLException {
    shop.close();
  }

  @Test
  void goes_on_with_what_questions_have_read_and_runs_no_query() {
    quaestor.ask(new Question("total revenue"));
    int queries = shop.queries().size();

    assertThat(texts("units of esp")).containsExactly("units of Espresso");
    assertThat(texts("revenue in nov")).contains("revenue in November 2024");
    assertThat(shop.queries()).hasSize(queries);
  }

  @Test
  void knows_what_a_load_has_brought() throws SQLException {
    quaestor.ask(new Question("total revenue"));
    assertThat(texts("units of sco")).isEmpty();

    shop.sell("'2024-12-02', 'Monday', '09:05', 'FCB 4', 51, 'Scone', 1, 90, 90");
    quaestor.values(Optional.empty(), "sales_data", "waiter", "", 10);
    quaestor.ask(new Question("total units"));

    assertThat(texts("units of sco")).containsExactly("units of Scone");
  }

  @Test
  void lists_values_of_a_column_without_a_question_before() {
    assertThat(quaestor.values(Optional.empty(), "Sales_Data", "Product_Name", "medi", 10).values())
        .containsExactly("Medialuna");
  }

  @ParameterizedTest
  @CsvSource({
    "rent, sales_data, waiter, 10, DATASET_UNKNOWN",
    "pos, rent, waiter, 10, TABLE_UNKNOWN",
    "pos, sales_data, flat, 10, REQUEST_MALFORMED",
    "pos, sales_data, waiter, 0, REQUEST_MALFORMED",
    "pos, sales_data, waiter, 501, REQUEST_MALFORMED"
  })
  void says_what_there_is_no_list_of(
      String dataset, String table, String column, int most, ErrorCode code) {
    assertThatThrownBy(() -> quaestor.values(Optional.of(dataset), table, column, "", most))
        .isInstanceOfSatisfying(
            QuaestorException.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }

  @Test
  void refuses_more_than_a_question_may_be() {
    assertThatThrownBy(() -> texts("a".repeat(Question.MAX_LENGTH + 1)))
        .isInstanceOf(QuaestorException.class)
        .hasMessageContaining("2001");
    assertThatThrownBy(() -> quaestor.complete("a", Optional.empty(), Optional.empty(), 51))
        .isInstanceOf(QuaestorException.class)
        .hasMessageContaining("from 1 to 50");
  }

  private List<String> texts(String text) {
    return quaestor.complete(text, Optional.empty(), Optional.empty(), 10).stream()
        .map(Completion::text)
        .toList();
  }
}
