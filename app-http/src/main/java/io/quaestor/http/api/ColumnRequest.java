package io.quaestor.http.api;

import io.quaestor.catalog.Unit;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ColumnMeaning.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a column means, as a client says it.
 *
 * @param name as in {@code data.columns}, at the same place
 * @param kind category, day, period, cycle, identifier or measure
 * @param label its name where it is left out
 * @param unit money, quantity, count, percent or none; none where it is left out
 * @param additive whether values of several rows may be added up; false where it is left out
 */
record ColumnRequest(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, nullable = false) @Nullable String name,
    @Nullable String label,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, nullable = false) @Nullable String kind,
    @Nullable String unit,
    @Nullable Boolean additive) {
  /**
   * @param field where it stands in the body
   * @param expected the name of the column
   * @throws QuaestorException {@code REQUEST_MALFORMED}
   */
  ColumnMeaning meaning(String field, String expected) {
    if (!expected.equals(name)) {
      throw ChartRequest.malformed(
          "the field '%s.name' must be the one of the column at the same place of 'data.columns'"
              .formatted(field));
    }
    if (kind == null) {
      throw ChartRequest.malformed("the field '%s.kind' is missing".formatted(field));
    }
    return new ColumnMeaning(
        expected,
        Choice.of(Kind.class, field + ".kind", kind),
        label == null ? expected : label,
        unit == null ? Unit.NONE : Choice.of(Unit.class, field + ".unit", unit),
        additive != null && additive);
  }
}
