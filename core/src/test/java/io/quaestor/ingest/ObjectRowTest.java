package io.quaestor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectRowTest {
  private static final Table SALES =
      CatalogReader.bundled("marketplace").standard().table("sales").orElseThrow();
  private static final Table USERS =
      CatalogReader.bundled("ai_usage").standard().table("users").orElseThrow();

  @Test
  void reads_an_event_as_it_is_sent() {
    ObjectRow.Checked checked = new ObjectRow.Checker(SALES).check(event());

    assertThat(checked.faults()).isEmpty();
    assertThat(checked.cells())
        .containsExactly(
            Cell.text("1001"),
            Cell.text("p1"),
            Cell.text("77"),
            Cell.text("s1"),
            Cell.text("1"),
            Cell.text("2"),
            Cell.text("2021-01-07 00:09:24"),
            Cell.text("Acme"),
            Cell.text("Books"),
            Cell.number(new BigDecimal("12.5")));
  }

  @Test
  void reads_truth_and_texts_of_truth() {
    Map<String, Object> user = new HashMap<>();
    USERS.columns().forEach(column -> user.put(column.name(), "x"));
    user.put("signup_date", "1/31/2024");
    user.put("is_active_sub", false);

    assertThat(new ObjectRow.Checker(USERS).check(user).cells())
        .contains(Cell.truth(false), Cell.text("2024-01-31"));
    user.put("is_active_sub", "TRUE");
    assertThat(new ObjectRow.Checker(USERS).check(user).cells()).contains(Cell.truth(true));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        argumentSet("nothing", "BRAND", null, "brand", "expected a text, found nothing"),
        argumentSet("an empty text", "BRAND", "", "brand", "found nothing"),
        argumentSet("no number", "REVENUE", "much", "revenue", "expected a number"),
        argumentSet("a list", "REVENUE", List.of(1), "revenue", "found a list or an object"),
        argumentSet("an object", "BRAND", Map.of("a", 1), "brand", "found a list or an object"),
        argumentSet("no such category", "CATEGORY", "books", "category", "one of Electronics"),
        argumentSet("no such moment", "DATE_PAYMENT", "2021-02-30", "date_payment", "date"),
        argumentSet("no such field", "colour", "red", "colour", "no such field; the fields are"),
        argumentSet("a field twice", " Id Order ", 7, "id_order", "the field is there twice"),
        argumentSet("too long", "BRAND", "é".repeat(1_251), "brand", "at most 2500 bytes"),
        argumentSet("a NUL", "BRAND", "a\0b", "brand", "without NUL"),
        argumentSet("below 0 and no refund", "REVENUE", -1, "revenue", "refund is true"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void says_what_is_wrong_with_which_field(
      String field, @Nullable Object value, String named, String reason) {
    Map<String, @Nullable Object> event = new LinkedHashMap<>(event());
    event.put(field, value);

    List<FieldFault> faults = new ObjectRow.Checker(SALES).check(event).faults();

    assertThat(faults).extracting(FieldFault::field).containsExactly(named);
    assertThat(faults.getFirst().reason()).contains(reason);
  }

  @Test
  void names_every_field_that_is_wrong() {
    assertThat(new ObjectRow.Checker(SALES).check(Map.of("brand", "Acme")).faults())
        .extracting(FieldFault::field)
        .hasSize(9)
        .doesNotContain("brand", "refund");
  }

  static Stream<Arguments> refunds() {
    return Stream.of(
        argumentSet("true", true, true),
        argumentSet("a text", "yes", true),
        argumentSet("one", 1, true),
        argumentSet("false", false, false),
        argumentSet("nothing", null, false),
        argumentSet("something else", "maybe", false));
  }

  @ParameterizedTest
  @MethodSource("refunds")
  void takes_a_number_below_zero_from_a_refund(@Nullable Object mark, boolean taken) {
    Map<String, @Nullable Object> event = new LinkedHashMap<>(event());
    event.put("REVENUE", new BigDecimal("-12.50"));
    event.put("Refund", mark);

    assertThat(new ObjectRow.Checker(SALES).check(event).faults().isEmpty()).isEqualTo(taken);
  }

  private static Map<String, Object> event() {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("ID_ORDER", 1001);
    event.put("ID_PRODUCT", "p1");
    event.put("ID_BUYER", 77L);
    event.put("ID_SELLER", "s1");
    event.put("ID_SELLER_COUNTRY", 1);
    event.put("ID_BUYER_COUNTRY", "2");
    event.put("DATE_PAYMENT", "2021-01-07 00:09:24");
    event.put("BRAND", "Acme");
    event.put("CATEGORY", "Books");
    event.put("REVENUE", new BigDecimal("12.50"));
    return event;
  }
}
