package io.quaestor.translate.model;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Dataset;
import io.quaestor.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a dialect does otherwise than people expect, as far as a dataset's types can meet it. */
final class DialectNotes {
  private DialectNotes() {}

  static String of(Dialect dialect, Dataset dataset) {
    Set<ColumnType> types =
        dataset.tables().stream()
            .flatMap(table -> table.columns().stream())
            .map(Column::type)
            .collect(Collectors.toSet());
    List<String> notes = new ArrayList<>();
    for (ColumnType type : ColumnType.values()) {
      if (types.contains(type)) {
        notes.addAll(dialect == Dialect.SQLITE ? sqlite(type) : postgres(type));
      }
    }
    notes.addAll(dialect == Dialect.SQLITE ? SQLITE : POSTGRES);
    return notes.stream().map(note -> "- " + note).collect(Collectors.joining("\n"));
  }

  private static final List<String> SQLITE =
      List.of(
          "An integer divided by an integer drops the rest: write 1.0 * a / b. A division by zero"
              + " is NULL.",
          "LIKE ignores the case of A to Z only, = ignores no case, and neither ignores accents:"
              + " take values as they are spelt below.",
          "NULLs come first in ascending order: add NULLS LAST where that is not meant.",
          "There is no EXTRACT, DATE_TRUNC, INTERVAL, ILIKE, LATERAL or FETCH; join texts with ||.",
          "median(x) and percentile(x, p) with p from 0 to 100 are aggregates.");

  private static final List<String> POSTGRES =
      List.of(
          "An integer divided by an integer drops the rest: write a * 1.0 / NULLIF(b, 0). A division"
              + " by zero is an error.",
          "ROUND(x, n) takes NUMERIC only: ROUND(x::numeric, 2).",
          "LIKE minds case, ILIKE does not, and neither ignores accents: take values as they are"
              + " spelt below.",
          "Every column outside an aggregate must be in GROUP BY; HAVING and WHERE do not know the"
              + " names given in SELECT.",
          "NULLs come first in descending order: add NULLS LAST.",
          "Medians are percentile_cont(0.5) WITHIN GROUP (ORDER BY x).");

  private static List<String> sqlite(ColumnType type) {
    return switch (type) {
      case DATE ->
          List.of(
              "DATE is kept as TEXT 'YYYY-MM-DD' and compares as text: date >= '2024-11-01'."
                  + " Months are strftime('%Y-%m', d), days before date(d, '-7 days').");
      case TIME ->
          List.of("TIME is kept as TEXT 'HH:MM'; the hour is CAST(substr(t, 1, 2) AS INTEGER).");
      case TIMESTAMP ->
          List.of(
              "TIMESTAMP is kept as TEXT 'YYYY-MM-DD HH:MM:SS'; its day is date(t). Compare with"
                  + " t < the day after the last one rather than with BETWEEN.");
      case BOOLEAN -> List.of("BOOLEAN is 0 or 1.");
      case TEXT, INTEGER, DECIMAL -> List.of();
    };
  }

  private static List<String> postgres(ColumnType type) {
    return switch (type) {
      case DATE ->
          List.of(
              "DATE is a date: months are date_trunc('month', d)::date, parts EXTRACT(YEAR FROM d),"
                  + " days before d - 7.");
      case TIME -> List.of("TIME is a time of day; the hour is EXTRACT(HOUR FROM t)::int.");
      case TIMESTAMP ->
          List.of(
              "TIMESTAMP has no zone; its day is t::date. Compare with t < the day after the last"
                  + " one rather than with BETWEEN.");
      case BOOLEAN -> List.of("BOOLEAN is TRUE or FALSE, not 0 or 1.");
      case TEXT, INTEGER, DECIMAL -> List.of();
    };
  }
}
