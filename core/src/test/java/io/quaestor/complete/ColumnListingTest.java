package io.quaestor.complete;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.Table;
import io.quaestor.translate.grammar.CafeProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnListingTest {
  private static final Table TILL = CafeProfile.DATASET.tables().getFirst();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "product_name | caf    | Café O'Brien; Café con leche",
        "product_name | CAFÉ c | Café con leche",
        "product_name | le     | Café con leche",
        "product_name | con le | Café con leche",
        "product_name | leche con |",
        "product_name | ca     | Café O'Brien; Café con leche; Medialunas caja x12un",
        "product_name | obrien |",
        "product_name | o'b    | Café O'Brien",
        "product_name | 51     |",
        "waiter       | 1      | 101; 102",
        "week_day     | t      | Thursday; Tuesday",
      })
  void lists_what_begins_so_before_what_has_it_inside(String column, String like, String values) {
    ColumnListing listing = list(column, like, 10);

    assertThat(listing.values())
        .containsExactlyInAnyOrder(values == null ? new String[0] : values.split("; "));
    assertThat(listing.listed()).isTrue();
    assertThat(listing.more()).isFalse();
  }

  @Test
  void puts_first_what_begins_so() {
    assertThat(list("product_name", "ca", 10).values().getLast())
        .isEqualTo("Medialunas caja x12un");
  }

  @Test
  void says_whether_there_are_more() {
    ColumnListing two = list("waiter", "", 2);

    assertThat(two.values()).containsExactly("0", "51");
    assertThat(two.more()).isTrue();
    assertThat(list("waiter", " ", 5).values()).containsExactly("0", "51", "52", "101", "102");
    assertThat(list("waiter", "", 5).more()).isFalse();
  }

  @Test
  void lists_the_allowed_values_in_their_order_where_no_others_are_kept() {
    assertThat(list("week_day", "", 3).values()).containsExactly("Monday", "Tuesday", "Wednesday");
  }

  @ParameterizedTest
  @CsvSource({"date", "total", "ticket_number"})
  void says_of_which_columns_no_values_are_kept(String column) {
    ColumnListing listing = list(column, "", 5);

    assertThat(listing.listed()).isFalse();
    assertThat(listing.values()).isEmpty();
    assertThat(listing.more()).isFalse();
  }

  private static ColumnListing list(String column, String like, int most) {
    return ColumnListing.of(
        "pos",
        TILL,
        TILL.column(column).orElseThrow(),
        CafeProfile.PROFILE.values(TILL.name()),
        like,
        most);
  }
}
