package io.quaestor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogReaderTest {
  private static final String SMALL =
      """
      name: shop
      tables:
        - name: sale
          columns:
            - {name: day, type: date, role: date}
            - {name: product, type: text, role: dimension, value_words: {en: {tea: [te]}}}
            - {name: amount, type: decimal, role: fact, unit: money}
      metrics:
        - {name: revenue, table: sale, expression: SUM(amount), unit: money, additive: true}
      """;

  @TempDir Path folder;

  @Test
  void reads_the_dataset_that_comes_with_quaestor() {
    Dataset pos = CatalogReader.bundled("pos").standard();

    assertThat(pos.table("SALES_DATA").orElseThrow().columns())
        .extracting(Column::name)
        .containsExactly(
            "date",
            "week_day",
            "hour",
            "ticket_number",
            "waiter",
            "product_name",
            "quantity",
            "unitary_price",
            "total");
    assertThat(pos.metrics()).extracting(Metric::name).startsWith("revenue", "units", "tickets");
    assertThat(pos.metric("revenue").orElseThrow().words().label(Locale.of("es"), ""))
        .isEqualTo("facturación");
  }

  @Test
  void gives_what_a_file_leaves_out_its_default() throws IOException {
    Dataset shop = CatalogReader.read(dataset(SMALL));

    Column day = shop.tables().getFirst().columns().getFirst();
    assertThat(day.rules().required()).isTrue();
    assertThat(day.unit()).isEqualTo(Unit.NONE);
    assertThat(day.words().label(Locale.ENGLISH, day.name())).isEqualTo("day");
    assertThat(day.valueWords()).isEqualTo(ValueWords.none());
    assertThat(shop.verifiedQuestions()).isEmpty();
  }

  @Test
  void reads_what_people_call_values() throws IOException {
    Column product = CatalogReader.read(dataset(SMALL)).tables().getFirst().columns().get(1);

    assertThat(product.valueWords().in(Locale.ENGLISH)).isEqualTo(Map.of("tea", List.of("te")));
    assertThat(product.valueWords().in(Locale.of("es"))).isEmpty();
  }

  @Test
  void reads_bundled_datasets_and_folders_in_their_order() throws IOException {
    Catalog catalog = CatalogReader.of(List.of("hiring", dataset(SMALL) + "/"));

    assertThat(catalog.datasets()).extracting(Dataset::name).containsExactly("hiring", "shop");
    assertThat(catalog.standard().folder().location("migrations/sqlite"))
        .isEqualTo("classpath:io/quaestor/dataset/hiring/migrations/sqlite");
    assertThat(catalog.dataset("shop").folder().location("migrations/sqlite"))
        .isEqualTo("filesystem:" + folder.resolve("migrations/sqlite"));
  }

  @ParameterizedTest
  @CsvSource({"nowhere, DATASET_UNKNOWN", "nowhere/pos, CATALOG_INVALID", "'', DATASET_UNKNOWN"})
  void says_what_is_no_dataset(String place, ErrorCode code) {
    assertThatThrownBy(() -> CatalogReader.of(List.of(place)))
        .isInstanceOfSatisfying(QuaestorException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageContaining(place);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void says_what_is_wrong_in_a_file(String from, String to, String words) throws IOException {
    Path own = dataset(SMALL.replace(from, to));

    assertThatThrownBy(() -> CatalogReader.read(own))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CATALOG_INVALID))
        .hasMessageContaining(words);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        argumentSet(
            "no YAML", "name: shop", "name: shop: sale", "dataset.yaml: this is no YAML: mapping"),
        argumentSet(
            "an unknown field",
            "unit: money}\nmetrics",
            "unti: money}\nmetrics",
            "line 7: tables[0].columns[2] has the field 'unti', which is not known here; the fields"
                + " are: allowed_values, counted_as, "),
        argumentSet(
            "an unknown type",
            "type: date",
            "type: day",
            "line 5: tables[0].columns[0].type is 'day'; it is one of text, integer, "),
        argumentSet("no name", "name: shop\n", "", "the dataset has no field 'name'"),
        argumentSet("no table", "table: sale, ", "", "line 9: metrics[0] has no field 'table'"),
        argumentSet(
            "one where there may be several",
            "{tea: [te]}",
            "{tea: te}",
            "value_words.en.tea is not a list, as in [one, another]"),
        argumentSet(
            "a word where there is yes or no",
            "additive: true",
            "additive: often",
            "metrics[0].additive is not true or false"),
        argumentSet("a name that needs quotes", "name: sale\n", "name: Sale Table\n", "lower-case"),
        argumentSet("a column twice", "name: amount", "name: day", "two of the column day"),
        argumentSet(
            "words for values of a column that has none to ask for",
            "text, role: dimension",
            "text, role: identifier",
            "only a column of role dimension"),
        argumentSet(
            "words for values in no language", "{en: {tea", "{english: {tea", "no language code"),
        argumentSet("a word for no value", "[te]", "[]", "'tea' stands for nothing"),
        argumentSet("a word for an empty word", "[te]", "['-']", "as in tea: [te]"),
        argumentSet("a metric of no table", "table: sale,", "table: sales,", "table sales"),
        argumentSet(
            "bounds of a text", "text,", "text, minimum: 0,", "only numbers have a minimum"),
        argumentSet(
            "a refund's mark on a day",
            "type: date,",
            "type: date, negative_when: refund,",
            "only numbers"),
        argumentSet(
            "a refund's mark that is a column",
            "unit: money}\nmetrics",
            "unit: money, negative_when: product}\nmetrics",
            "a field that is not a column"),
        argumentSet(
            "a refund's mark that is no name",
            "unit: money}\nmetrics",
            "unit: money, negative_when: Is Refund}\nmetrics",
            "lower-case"),
        argumentSet(
            "a reference to no table",
            "text,",
            "text, references: {table: goods, column: name},",
            "references goods.name"),
        argumentSet(
            "a reference to a column that is no key",
            "text,",
            "text, references: {table: sale, column: product},",
            "not a key of the same type"),
        argumentSet(
            "a reference to a key of another type",
            "{name: day, type: date, role: date}",
            "{name: day, type: date, role: date, key: true}\n"
                + "      - {name: at, type: text, role: dimension,"
                + " references: {table: sale, column: day}}",
            "not a key of the same type"),
        argumentSet(
            "a view that takes events",
            "  - name: sale\n",
            "  - name: sale\n    view: true\n    events: true\n",
            "the table sale is a view"),
        argumentSet(
            "a key that is a decimal",
            "unit: money}\nmetrics",
            "unit: money, key: true}\nmetrics",
            "a decimal is no key"));
  }

  @Test
  void names_the_datasets_there_are_when_one_is_not() {
    assertThatThrownBy(() -> CatalogReader.bundled("pos").dataset("rent"))
        .isInstanceOf(QuaestorException.class)
        .hasMessageContaining("pos");
  }

  private Path dataset(String yaml) throws IOException {
    Files.writeString(folder.resolve("dataset.yaml"), yaml);
    return folder;
  }
}
