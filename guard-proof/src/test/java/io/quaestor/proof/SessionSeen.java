package io.quaestor.proof;

import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.TrustedQueries;
import io.quaestor.table.Cell;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the next person finds in the session that the last text used: the pools lend a thread the
 * connection that it gave back last. Asking is also the proof that the next query is served.
 */
final class SessionSeen {
  private static final QueryLimits PATIENT = new QueryLimits(Duration.ofSeconds(20), 10_000);

  private SessionSeen() {}

  /**
   * @param sql gives names and values
   */
  static Map<String, String> of(SalesRepository repository, String sql) {
    Map<String, String> seen = new TreeMap<>();
    try {
      for (List<Cell> row :
          repository.run(TrustedQueries.of(sql, repository.dialect()), PATIENT).rows()) {
        seen.put("session: " + text(row.get(0)), text(row.get(1)));
      }
    } catch (QuaestorException e) {
      seen.put("the next query", "failed: " + e.getMessage());
    }
    return seen;
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Text text ? text.value() : String.valueOf(cell);
  }
}
