package io.quaestor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.SqlValidator;
import io.quaestor.sql.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The datasets that come with Quaestor, together. */
class BundledDatasetsTest {
  private static final Catalog CATALOG =
      CatalogReader.bundled("pos", "marketplace", "ai_usage", "hiring");

  @Test
  void have_the_point_of_sale_first_and_one_place_for_events() {
    assertThat(CATALOG.standard().name()).isEqualTo("pos");
    assertThat(CATALOG.events()).map(Table::name).contains("sales");
    assertThat(CATALOG.datasetOf("HIRED_EMPLOYEES").name()).isEqualTo("hiring");
  }

  static Stream<Arguments> keys() {
    return Stream.of(
        argumentSet("country", "country", List.of("id_country")),
        argumentSet("sales, several to an order", "sales", List.of()),
        argumentSet("users", "users", List.of("id")),
        argumentSet("transactions", "transactions", List.of("id")),
        argumentSet("departments", "departments", List.of("id")),
        argumentSet("jobs", "jobs", List.of("id")),
        argumentSet("hired employees", "hired_employees", List.of("id")),
        argumentSet("till lines", "sales_data", List.of()));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void say_what_no_two_rows_share(String table, List<String> keys) {
    assertThat(table(table).columns().stream().filter(column -> column.rules().key()))
        .extracting(Column::name)
        .isEqualTo(keys);
  }

  static Stream<Arguments> references() {
    return Stream.of(
        argumentSet("user", "transactions", "user_id", "users.id", true),
        argumentSet("department", "hired_employees", "department_id", "departments.id", false),
        argumentSet("job", "hired_employees", "job_id", "jobs.id", false));
  }

  @ParameterizedTest
  @MethodSource("references")
  void say_where_a_value_must_be_found(String table, String column, String to, boolean required) {
    ValueRules rules = table(table).column(column).orElseThrow().rules();

    assertThat(rules.references()).map(Reference::toString).contains(to);
    assertThat(rules.required()).isEqualTo(required);
  }

  @Test
  void take_a_negative_revenue_only_for_a_refund() {
    ValueRules rules = table("sales").column("revenue").orElseThrow().rules();

    assertThat(rules.negativeWhen()).contains("refund");
    assertThat(rules.minimum()).isEmpty();
    assertThat(table("sales").flags()).containsExactly("refund");
  }

  static Stream<Arguments> labels() {
    return CATALOG.datasets().stream()
        .flatMap(
            dataset ->
                Stream.of(Locale.ENGLISH, Locale.of("es"))
                    .map(
                        language ->
                            argumentSet(dataset.name() + " " + language, dataset, language)));
  }

  @ParameterizedTest
  @MethodSource("labels")
  void call_everything_by_words_of_both_languages(Dataset dataset, Locale language) {
    Stream<Wording> wordings =
        Stream.of(
                Stream.of(dataset.words()),
                dataset.tables().stream().map(Table::words),
                dataset.tables().stream().flatMap(t -> t.columns().stream()).map(Column::words),
                dataset.metrics().stream().map(Metric::words),
                dataset.segments().stream().map(Segment::words))
            .flatMap(each -> each);

    assertThat(wordings).allSatisfy(wording -> assertThat(wording.in(language)).isNotEmpty());
  }

  static Stream<Arguments> queries() {
    return CATALOG.datasets().stream()
        .flatMap(
            dataset ->
                Stream.of(Dialect.values())
                    .flatMap(
                        dialect ->
                            queries(dataset)
                                .map(
                                    sql ->
                                        argumentSet(dialect + ": " + sql, dataset, dialect, sql))));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void pass_the_guard_in_both_dialects(Dataset dataset, Dialect dialect, String sql) {
    assertThat(SqlValidator.over(dataset, dialect).check(sql)).isInstanceOf(Verdict.Accepted.class);
  }

  @Test
  void may_not_have_two_places_for_events() {
    Dataset marketplace = CATALOG.dataset("marketplace");
    Dataset other =
        new Dataset(
            new DatasetFolder.Bundled("other"),
            "other",
            Wording.none(),
            "",
            List.of(
                new Table(
                    "clicks",
                    Wording.none(),
                    Wording.none(),
                    Wording.none(),
                    "",
                    true,
                    false,
                    List.of())),
            List.of(),
            List.of(),
            List.of());

    assertThat(new Catalog(List.of(CATALOG.standard())).events()).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> new Catalog(List.of(marketplace, other)))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CATALOG_INVALID))
        .hasMessageContaining("sales, clicks");
  }

  /** Every column, of rollups too, every metric, every segment, and what a person has checked. */
  private static Stream<String> queries(Dataset dataset) {
    return Stream.of(
            Stream.concat(
                    dataset.tables().stream(), dataset.rollups().stream().map(Rollup::asTable))
                .map(
                    table ->
                        "SELECT %s FROM %s"
                            .formatted(
                                String.join(
                                    ", ", table.columns().stream().map(Column::name).toList()),
                                table.name())),
            dataset.metrics().stream()
                .map(m -> "SELECT %s AS %s FROM %s".formatted(m.expression(), m.name(), m.table())),
            dataset.segments().stream()
                .map(s -> "SELECT COUNT(*) FROM %s WHERE %s".formatted(s.table(), s.condition())),
            dataset.verifiedQuestions().stream().map(VerifiedQuestion::sql))
        .flatMap(each -> each);
  }

  private static Table table(String name) {
    return CATALOG.datasetOf(name).table(name).orElseThrow();
  }
}
