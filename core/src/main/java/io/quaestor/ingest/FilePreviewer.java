package io.quaestor.ingest;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says how a file would be read, from its first bytes. Safe for concurrent use. */
public final class FilePreviewer {
  private static final int MOST_ROWS = 10;

  private static final Comparator<TablePreview> BEST_FIRST =
      Comparator.comparing(TablePreview::fits)
          .thenComparingLong(TablePreview::rowsFit)
          .thenComparingLong(TablePreview::found)
          .thenComparing(TablePreview::header)
          .reversed();

  private final Catalog catalog;

  public FilePreviewer(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Reads as a load does, without keys and references.
   *
   * @param start the first bytes of the file, or all of it
   * @param cut whether the file goes on, so that a last record without a line break is left out
   * @param tableName the one that it is meant for; without it, every table that takes rows
   * @throws QuaestorException {@code FILE_MALFORMED} when it is not UTF-8, not CSV or has no row;
   *     {@code TABLE_UNKNOWN}
   */
  public FilePreview preview(byte[] start, boolean cut, Optional<String> tableName) {
    List<Dataset> datasets =
        tableName.map(catalog::datasetOf).map(List::of).orElse(catalog.datasets());
    byte[] whole = cut ? WholeRecords.of(start) : start;
    List<CsvRecord> records = records(whole, start);
    List<TablePreview> tables =
        datasets.stream()
            .flatMap(
                dataset ->
                    tables(dataset, tableName)
                        .map(table -> new TableFit(dataset, table, records, whole).preview()))
            .sorted(BEST_FIRST)
            .toList();
    boolean header = tables.getFirst().header();
    return new FilePreview(
        columns(records.getFirst(), header),
        records.stream().skip(header ? 1 : 0).limit(MOST_ROWS).map(CsvRecord::getFields).toList(),
        tables);
  }

  private static Stream<Table> tables(Dataset dataset, Optional<String> tableName) {
    return tableName
        .map(name -> dataset.loadable(name).stream())
        .orElseGet(() -> dataset.tables().stream().filter(table -> !table.view()));
  }

  private static List<CsvRecord> records(byte[] whole, byte[] start) {
    List<CsvRecord> records = new ArrayList<>();
    open(whole).forEachRemaining(records::add);
    if (records.isEmpty()) {
      throw new QuaestorException(
          ErrorCode.FILE_MALFORMED,
          open(start).hasNext()
              ? "the first line of the file does not end in what was sent; when this is the whole"
                  + " file, say cut=false"
              : "the file is empty: it needs at least one row");
    }
    return records;
  }

  private static CsvRecords open(byte[] csv) {
    return new CsvRecords(new ByteArrayInputStream(csv));
  }

  private static List<String> columns(CsvRecord first, boolean header) {
    return IntStream.range(0, first.getFieldCount())
        .mapToObj(field -> header ? first.getField(field).strip() : TableFit.unnamed(field))
        .toList();
  }
}
