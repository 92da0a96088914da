package io.quaestor.http.api;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * SQL to be run.
 *
 * @param sql one SELECT over the tables of one dataset
 * @param dataset the one that is read; without it, the one that has the tables
 * @param page counted from 1, which is what it is without it
 * @param pageSize rows of a page, from 1 to {@code max_rows} of the server; 100 without it
 */
public record QueryRequest(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, nullable = false) @Nullable String sql,
    @Nullable String dataset,
    @Nullable Integer page,
    @Nullable Integer pageSize) {
  private static final int STANDARD_PAGE_SIZE = 100;

  /**
   * @throws QuaestorException {@code REQUEST_MALFORMED}
   */
  public String requiredSql() {
    if (sql == null || sql.isBlank()) {
      throw malformed(
          "the field 'sql' is missing or empty: send for example"
              + " {\"sql\": \"SELECT product_name, SUM(total) AS revenue FROM sales_data"
              + " GROUP BY product_name\"}");
    }
    return sql;
  }

  public int pageOrFirst() {
    return within("page", page, 1, Integer.MAX_VALUE);
  }

  public int pageSizeUpTo(int most) {
    return within("page_size", pageSize, Math.min(STANDARD_PAGE_SIZE, most), most);
  }

  private static int within(String field, @Nullable Integer value, int standard, int most) {
    if (value == null) {
      return standard;
    }
    if (value < 1 || value > most) {
      throw malformed("the field '%s' is %d; it goes from 1 to %d".formatted(field, value, most));
    }
    return value;
  }

  private static QuaestorException malformed(String detail) {
    return new QuaestorException(ErrorCode.REQUEST_MALFORMED, detail);
  }
}
