package io.quaestor.http.api;

import io.quaestor.table.ColumnMeaning;
import java.util.Locale;

/** What a column means; what the fields mean stands at {@link ColumnMeaning}. */
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
