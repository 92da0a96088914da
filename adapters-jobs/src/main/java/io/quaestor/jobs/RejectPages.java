package io.quaestor.jobs;

import io.quaestor.ingest.CsvLine;
import io.quaestor.port.JobBook.RejectSink;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Hands rejects out a page at a time, so that neither memory nor a connection is taken for as long
 * as somebody takes to fetch them all.
 */
final class RejectPages {
  private static final int ROWS = 200;

  private final Transactions transactions;

  RejectPages(Transactions transactions) {
    this.transactions = transactions;
  }

  private record File(int place, String table, List<String> header) {}

  void hand(String id, RejectSink sink) {
    for (File file : files(id)) {
      sink.file(file.table(), file.header());
      List<CsvLine.Reject> page = page(id, file.place(), 0);
      while (!page.isEmpty()) {
        page.forEach(sink::reject);
        page = page(id, file.place(), page.getLast().line());
      }
    }
  }

  private List<File> files(String id) {
    return transactions.run(
        connection ->
            Sql.query(
                connection,
                row -> new File(row.getInt(1), row.getString(2), JsonText.list(row.getString(3))),
                "SELECT place, table_name, header FROM load_file WHERE job_id = ? ORDER BY place",
                id));
  }

  /**
   * @param after the line before the page; they are counted from 1
   */
  private List<CsvLine.Reject> page(String id, int place, long after) {
    return transactions.run(
        connection ->
            Sql.query(
                connection,
                RejectPages::reject,
                "SELECT line, column_name, value, reason, fields FROM load_reject"
                    + " WHERE job_id = ? AND place = ? AND line > ? ORDER BY line LIMIT ?",
                id,
                place,
                after,
                ROWS));
  }

  private static CsvLine.Reject reject(ResultSet row) throws SQLException {
    return new CsvLine.Reject(
        row.getLong(1),
        Optional.ofNullable(row.getString(2)),
        JsonText.text(row.getString(3)),
        row.getString(4),
        JsonText.list(row.getString(5)));
  }
}
