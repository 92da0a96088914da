package io.quaestor.ingest;

import java.util.List;

/**
 * How a file would be read.
 *
 * @param columns what the fields are called: by the header, or Column 1, Column 2 … without one
 * @param rows a few rows as they stand in the file, without the header
 * @param tables those that it may be meant for, best fit first
 */
public record FilePreview(
    List<String> columns, List<List<String>> rows, List<TablePreview> tables) {
  public FilePreview {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    tables = List.copyOf(tables);
  }
}
