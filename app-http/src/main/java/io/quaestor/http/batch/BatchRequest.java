package io.quaestor.http.batch;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be added.
 *
 * @param table the one of the path once more, so that rows cannot go astray
 * @param rows 1 to 1,000, each an object with the table's columns
 */
record BatchRequest(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, nullable = false) @Nullable String table,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, nullable = false)
        @Nullable List<? extends @Nullable Map<String, @Nullable Object>> rows) {
  /**
   * @param path the table of the address
   * @throws QuaestorException {@code REQUEST_MALFORMED}
   */
  List<? extends Map<String, @Nullable Object>> rowsFor(String path) {
    if (table == null || !table.equalsIgnoreCase(path)) {
      throw malformed(
          "the field 'table' must name the table of the path, as in"
              + " {\"table\": \"%s\", \"rows\": [{…}]}".formatted(path));
    }
    if (rows == null) {
      throw malformed("the field 'rows' is missing: send 1 to 1,000 rows, as in [{…}, {…}]");
    }
    return rows.stream().map(BatchRequest::present).toList();
  }

  private static Map<String, @Nullable Object> present(
      @Nullable Map<String, @Nullable Object> row) {
    if (row == null) {
      throw malformed("the field 'rows' holds a null; each row is an object");
    }
    return row;
  }

  private static QuaestorException malformed(String detail) {
    return new QuaestorException(ErrorCode.REQUEST_MALFORMED, detail);
  }
}
