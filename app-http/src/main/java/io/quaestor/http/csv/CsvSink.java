package io.quaestor.http.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.quaestor.port.RowSink;
import io.quaestor.table.Cell;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as UTF-8 CSV: a header line, CRLF, quotes where needed. A missing value is an empty
 * field, an empty text is {@code ""}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvSink implements RowSink, AutoCloseable {
  private final CsvWriter csv;

  public CsvSink(OutputStream out) {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.EMPTY)
            .build(writer);
  }

  @Override
  public void columns(List<String> names) {
    csv.writeRecord(names);
  }

  @Override
  public void row(List<Cell> cells) {
    @Nullable String[] fields = new String[cells.size()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = field(cells.get(i));
    }
    csv.writeRecord(fields);
  }

  @Override
  public void close() throws java.io.IOException {
    csv.close();
  }

  private static @Nullable String field(Cell cell) {
    return cell.equals(Cell.missing()) ? null : cell.plain();
  }
}
