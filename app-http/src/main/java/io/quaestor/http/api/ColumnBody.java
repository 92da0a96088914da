package io.quaestor.http.api;

import io.quaestor.table.ColumnMeaning;
import java.util.Locale;

/**
 * What a column means. More of it stands at {@link ColumnMeaning}.
 *
 * @param name as in {@code data.columns}
 * @param label what people call it
 * @param kind what it is for
 * @param unit of a measure
 * @param additive whether values of several rows may be added up
 */
public record ColumnBody(String name, String label, String kind, String unit, boolean additive) {
  static ColumnBody of(ColumnMeaning column) {
    return new ColumnBody(
        column.name(),
        column.label(),
        column.kind().name().toLowerCase(Locale.ROOT),
        column.unit().name().toLowerCase(Locale.ROOT),
        column.additive());
  }
}
