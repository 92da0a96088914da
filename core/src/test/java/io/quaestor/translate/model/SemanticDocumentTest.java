package io.quaestor.translate.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Rollup;
import io.quaestor.catalog.Table;
import io.quaestor.catalog.Unit;
import io.quaestor.catalog.ValueRules;
import io.quaestor.catalog.ValueWords;
import io.quaestor.catalog.Wording;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.grammar.CafeProfile;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.Survey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SemanticDocumentTest {
  private static final DataProfile NOTHING = new DataProfile(1, Map.of(), Map.of());
  private static final String CUT = "are left out";

  @ParameterizedTest
  @ValueSource(strings = {"pos", "marketplace", "ai_usage", "hiring"})
  void tells_all_tables_and_metrics_of_the_bundled_datasets_and_no_rollup(String name) {
    Dataset dataset = CatalogReader.bundled(name).standard();

    String document = written(dataset, "how much?");

    assertThat(bytes(document)).isLessThanOrEqualTo(SemanticDocument.MOST_BYTES);
    assertThat(document)
        .contains(dataset.tables().stream().map(table -> table.name() + ":").toList())
        .contains(dataset.metrics().stream().map(Metric::expression).toList())
        .doesNotContain(CUT);
    assertThat(dataset.rollups())
        .extracting(Rollup::name)
        .allMatch(rollup -> !document.contains(rollup));
  }

  @Test
  void tells_views_before_the_tables_that_they_join_and_of_these_the_columns_alone() {
    String document = written(SampleRequests.HIRING, "how much?");

    assertThat(document.indexOf("View hires")).isLessThan(document.indexOf("Table departments"));
    assertThat(document).contains("  columns: id INTEGER, name TEXT, hire_dt TIMESTAMP");
  }

  @Test
  void tells_what_the_data_are_like() {
    String document =
        new SemanticDocument(CafeProfile.DATASET)
            .write(relevance("how much?"), CafeProfile.PROFILE, SampleRequests.CAFE);

    assertThat(document)
        .contains("[24212 rows; days 2024-09-21 to 2024-11-20]")
        .contains("[-48000 to 96000]", "[often \"Café con leche\"", "[often 51, 52, 0]");
  }

  @ParameterizedTest
  @CsvSource({"1, 1000", "40, 30", "400, 3", "1000, 1"})
  void never_has_more_bytes_than_it_may(int tables, int columns) {
    Dataset large = large(tables, columns);

    for (String question : List.of("how much?", "ñandú 7 of kind 7", "kind 999")) {
      String document = written(large, question);
      assertThat(bytes(document)).isBetween(200, SemanticDocument.MOST_BYTES);
      assertThat(document).contains(CUT);
    }
  }

  @Test
  void tells_only_tables_that_the_question_has_words_for_when_not_all_fit() {
    String document = written(large(40, 30), "how many animal17 by colour?");

    assertThat(document).contains("Table animal17:").doesNotContain("Table animal16:");
  }

  @Test
  void tells_the_columns_that_the_question_has_words_for_first() {
    String document = written(large(1, 1_000), "sum of kind 777 and of kind 912");

    assertThat(document).contains("  kind_777 ", "  kind_912 ", "  metric count_0 ");
  }

  @Test
  void cuts_descriptions_that_have_no_end() {
    Dataset endless =
        new Dataset(
            CafeProfile.DATASET.folder(),
            "endless",
            Wording.none(),
            "é".repeat(10_000),
            List.of(table(0, 1, "é\n".repeat(5_000))),
            List.of(metric(0)),
            List.of(),
            List.of());

    assertThat(bytes(written(endless, "how much?"))).isLessThan(SemanticDocument.MOST_BYTES);
  }

  private static String written(Dataset dataset, String question) {
    return new SemanticDocument(dataset).write(relevance(question), NOTHING, Survey.NONE);
  }

  private static Relevance relevance(String question) {
    return Relevance.of(new TranslationRequest(question, List.of(), NOTHING, List.of()), List.of());
  }

  private static int bytes(String document) {
    return document.getBytes(UTF_8).length;
  }

  private static Dataset large(int tables, int columns) {
    return new Dataset(
        CafeProfile.DATASET.folder(),
        "large",
        Wording.none(),
        "Animals of all kinds.",
        IntStream.range(0, tables).mapToObj(i -> table(i, columns, "Ñandúes y demás.")).toList(),
        IntStream.range(0, tables).mapToObj(SemanticDocumentTest::metric).toList(),
        List.of(),
        List.of());
  }

  private static Table table(int number, int columns, String description) {
    return new Table(
        "animal" + number,
        Wording.none(),
        Wording.none(),
        Wording.none(),
        description,
        false,
        false,
        IntStream.range(0, columns).mapToObj(i -> column(i, description)).toList());
  }

  private static Column column(int number, String description) {
    return new Column(
        "kind_" + number,
        ColumnType.TEXT,
        Role.DIMENSION,
        Unit.NONE,
        Wording.none(),
        Wording.none(),
        description,
        ValueRules.anyValue(),
        Optional.empty(),
        ValueWords.none());
  }

  private static Metric metric(int number) {
    return new Metric(
        "count_" + number,
        "animal" + number,
        "COUNT(*)",
        Unit.COUNT,
        true,
        Optional.empty(),
        new Wording(Map.of("es", List.of("ñandú"))),
        Wording.none(),
        "How many.");
  }
}
