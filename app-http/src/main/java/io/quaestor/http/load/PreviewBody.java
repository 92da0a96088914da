package io.quaestor.http.load;

import io.quaestor.ingest.FilePreview;
import io.quaestor.ingest.TablePreview;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a file would be read.
 *
 * @param tables best fit first
 * @param columns of the file
 * @param rows a few of them, as they stand in the file
 */
record PreviewBody(List<TableEntry> tables, List<String> columns, List<List<String>> rows) {
  static PreviewBody of(FilePreview preview) {
    return new PreviewBody(
        preview.tables().stream().map(table -> TableEntry.of(table, preview.columns())).toList(),
        preview.columns(),
        preview.rows());
  }

  record TableEntry(
      String dataset,
      String table,
      boolean fits,
      boolean header,
      List<ColumnEntry> columns,
      List<String> missing,
      List<String> extraColumns,
      long rowsRead,
      long rowsFit,
      List<FaultEntry> faults) {
    static TableEntry of(TablePreview table, List<String> fileColumns) {
      return new TableEntry(
          table.dataset(),
          table.table(),
          table.fits(),
          table.header(),
          table.columns().stream().map(place -> ColumnEntry.of(place, fileColumns)).toList(),
          table.missing(),
          table.extraColumns(),
          table.rowsRead(),
          table.rowsFit(),
          table.faults().stream().map(FaultEntry::of).toList());
    }
  }

  /**
   * @param fileColumn the file's name for it, and {@code file_index} the field, from 0; null where
   *     the file has no such column
   */
  record ColumnEntry(
      String name,
      String type,
      boolean required,
      @Nullable String fileColumn,
      @Nullable Integer fileIndex) {
    static ColumnEntry of(TablePreview.Place place, List<String> fileColumns) {
      Optional<Integer> index = place.index();
      return new ColumnEntry(
          place.column().name(),
          place.column().type().name().toLowerCase(Locale.ROOT),
          place.column().rules().required(),
          index.map(fileColumns::get).orElse(null),
          index.orElse(null));
    }
  }

  /**
   * @param column null where the line as a whole is wrong
   */
  record FaultEntry(long line, @Nullable String column, String reason) {
    static FaultEntry of(TablePreview.Fault fault) {
      return new FaultEntry(fault.line(), fault.column().orElse(null), fault.reason());
    }
  }
}
