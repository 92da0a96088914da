package io.quaestor.http.api;

import io.quaestor.chart.ChartType;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ResultTable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be drawn.
 *
 * @param columns what the columns mean; guessed where it is left out
 * @param type number, bar, line, pie, scatter, heatmap or table; drawn when the rows can carry it
 * @param title above the picture; none without it
 * @param dataset whose words say what columns mean; the first of the catalog where it is left out
 * @param language of labels that are guessed, by its code; English where it is left out
 */
record ChartRequest(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, nullable = false)
        @Nullable RowsRequest data,
    @Nullable List<@Nullable ColumnRequest> columns,
    @Nullable String type,
    @Nullable String title,
    @Nullable String dataset,
    @Nullable String language) {
  /**
   * @param mostRows at least 1
   * @throws QuaestorException {@code REQUEST_MALFORMED}, as all of these
   */
  ResultTable table(int mostRows) {
    if (data == null) {
      throw malformed(
          "the field 'data' is missing: send for example {\"data\": {\"columns\": [\"product\","
              + " \"revenue\"], \"rows\": [[\"Espresso\", 1200]]}}");
    }
    return data.table(mostRows);
  }

  /** Nothing where they are to be guessed. */
  Optional<List<ColumnMeaning>> meanings(ResultTable table) {
    if (columns == null) {
      return Optional.empty();
    }
    if (columns.size() != table.columns().size()) {
      throw malformed(
          "the field 'columns' has %d entries for %d columns of 'data'"
              .formatted(columns.size(), table.columns().size()));
    }
    List<ColumnMeaning> meanings = new ArrayList<>();
    for (ColumnRequest column : columns) {
      String field = "columns." + meanings.size();
      if (column == null) {
        throw malformed("the field '%s' is null; it must be an object".formatted(field));
      }
      meanings.add(column.meaning(field, table.columns().get(meanings.size())));
    }
    return Optional.of(meanings);
  }

  Optional<ChartType> wanted() {
    return Optional.ofNullable(type).map(word -> Choice.of(ChartType.class, "type", word));
  }

  String titleOrNone() {
    return Objects.requireNonNullElse(title, "");
  }

  Locale locale() {
    return language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
  }

  static QuaestorException malformed(String detail) {
    return new QuaestorException(ErrorCode.REQUEST_MALFORMED, detail);
  }
}
