package io.quaestor.translate.model;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Segment;
import io.quaestor.catalog.Table;
import io.quaestor.catalog.Unit;
import io.quaestor.catalog.Wording;
import io.quaestor.prompt.Quoted;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.values.Survey.OfColumn;
import io.quaestor.translate.values.Survey.OfTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Single lines of a semantic document. */
final class CatalogText {
  private static final int LONGEST = 600;

  /** A longer value is no name that questions use. */
  private static final int LONGEST_VALUE = 60;

  private CatalogText() {}

  static String table(Table table, Optional<OfTable> survey, Optional<DateSpan> days) {
    List<String> known = new ArrayList<>();
    survey.ifPresent(of -> known.add(of.rows() + " rows"));
    days.ifPresent(span -> known.add("days " + span.first() + " to " + span.last()));
    return cut(
        (table.view() ? "View " : "Table ")
            + table.name()
            + ": "
            + table.description().strip()
            + inBrackets(known));
  }

  static String column(
      Column column, Optional<OfColumn> survey, Optional<OfTable> of, Detail detail) {
    List<String> values = column.rules().allowedValues();
    List<String> known = new ArrayList<>();
    survey.flatMap(OfColumn::range).ifPresent(r -> known.add(r.least() + " to " + r.most()));
    survey
        .filter(one -> one.missing() > 0)
        .ifPresent(one -> known.add(share(one.missing(), of) + " NULL"));
    List<String> often =
        survey.stream()
            .flatMap(one -> one.frequent().stream())
            .filter(value -> value.length() <= LONGEST_VALUE)
            .limit(detail.values())
            .map(value -> column.type() == ColumnType.INTEGER ? value : Quoted.text(value))
            .toList();
    if (!often.isEmpty()) {
      known.add("often " + String.join(", ", often));
    }
    return cut(
        "  %s %s%s: %s%s%s"
            .formatted(
                column.name(),
                column.type(),
                unit(column.unit()),
                column.description().strip(),
                values.isEmpty() ? "" : " One of: " + String.join(", ", values) + ".",
                inBrackets(known)));
  }

  static String metric(Metric metric, Detail detail) {
    return cut(
        "  metric %s%s = %s: %s (%s)"
            .formatted(
                metric.name(),
                unit(metric.unit()),
                metric.expression(),
                metric.description().strip(),
                words(metric.words(), detail)));
  }

  static String segment(Segment segment, Detail detail) {
    return cut(
        "  rows called %s: %s".formatted(words(segment.words(), detail), segment.condition()));
  }

  /** A table that nothing is measured in, in one line. */
  static String columns(Table table) {
    return cut(
        "  columns: "
            + table.columns().stream()
                .map(column -> column.name() + " " + column.type())
                .collect(Collectors.joining(", ")));
  }

  /** In the order of the languages' codes, a few of each. */
  private static String words(Wording wording, Detail detail) {
    return new TreeMap<>(wording.byLanguage())
        .values().stream()
            .flatMap(phrases -> phrases.stream().limit(detail.words()))
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private static String unit(Unit unit) {
    return unit == Unit.NONE ? "" : " (" + unit.name().toLowerCase(Locale.ROOT) + ")";
  }

  private static String share(long missing, Optional<OfTable> of) {
    long rows = Math.max(1, of.map(OfTable::rows).orElse(missing));
    long percent = Math.round(100.0 * missing / rows);
    return percent == 0 ? "less than 1%" : percent + "%";
  }

  private static String inBrackets(List<String> known) {
    return known.isEmpty() ? "" : " [" + String.join("; ", known) + "]";
  }

  /** Descriptions may be long and have several lines. */
  static String cut(String line) {
    String one = line.stripTrailing().replaceAll("(?<=\\S)\\s+", " ");
    return one.length() <= LONGEST ? one : one.substring(0, LONGEST) + "…";
  }
}
