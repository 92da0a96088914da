package io.quaestor.catalog;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a dataset must hold to for the rest of Quaestor to rely on it. */
final class DatasetCheck {
  /** Names go into SQL unquoted in both dialects, so they are what needs no quotes in either. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private final String source;

  private DatasetCheck(String source) {
    this.source = source;
  }

  static void check(Dataset dataset, String source) {
    DatasetCheck check = new DatasetCheck(source);
    check.name(dataset.name(), "dataset");
    check.require(!dataset.tables().isEmpty(), "a dataset needs a table");
    check.require(!dataset.metrics().isEmpty(), "a dataset needs a metric");
    check.distinct(
        Stream.concat(
                dataset.tables().stream().map(Table::name),
                dataset.rollups().stream().map(Rollup::name))
            .toList(),
        "table or rollup");
    for (Rollup rollup : dataset.rollups()) {
      check.distinct(
          rollup.asTable().columns().stream().map(Column::name).toList(),
          "column of the rollup " + rollup.name() + ",");
    }
    check.distinct(dataset.metrics().stream().map(Metric::name).toList(), "metric");
    for (Table table : dataset.tables()) {
      check.require(!table.columns().isEmpty(), "table " + table.name() + " has no column");
      check.distinct(table.columns().stream().map(Column::name).toList(), "column");
      check.view(table);
      for (Column column : table.columns()) {
        check.require(
            column.countedAs().flatMap(dataset::metric).isPresent()
                == column.countedAs().isPresent(),
            "column " + column.name() + " is counted as a metric that does not exist");
        check.valueWords(column);
        check.rules(dataset, table, column);
      }
    }
    for (Metric metric : dataset.metrics()) {
      check.require(
          dataset.table(metric.table()).isPresent(),
          "metric " + metric.name() + " reads table " + metric.table() + ", which does not exist");
      check.require(
          metric.counts().isEmpty()
              || dataset
                  .table(metric.table())
                  .flatMap(t -> t.column(metric.counts().get()))
                  .isPresent(),
          "metric " + metric.name() + " counts a column that its table does not have");
    }
    check.distinct(dataset.segments().stream().map(Segment::name).toList(), "segment");
    for (Segment segment : dataset.segments()) {
      check.require(
          hasColumn(dataset, segment.table(), segment.column()),
          "segment " + segment.name() + " is about a column that does not exist");
    }
    ReportCheck.check(dataset, source);
  }

  /** Nothing is taken into a view, so nothing can be asked of what is taken in. */
  private void view(Table table) {
    boolean takesRows =
        table.events()
            || !table.flags().isEmpty()
            || table.columns().stream()
                .map(Column::rules)
                .anyMatch(rules -> rules.key() || rules.references().isPresent());
    require(
        !table.view() || !takesRows,
        "the table "
            + table.name()
            + " is a view: events, key, references and negative_when belong to the tables that it"
            + " shows");
  }

  private void rules(Dataset dataset, Table table, Column column) {
    ValueRules rules = column.rules();
    String place = "column " + column.name() + ": ";
    boolean number = column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL;
    boolean aboutNumbers =
        rules.minimum().isPresent()
            || rules.maximum().isPresent()
            || rules.negativeWhen().isPresent();
    require(
        number || !aboutNumbers,
        place + "only numbers have a minimum, a maximum and a negative_when");
    rules
        .negativeWhen()
        .ifPresent(
            flag -> {
              name(flag, "negative_when field");
              require(
                  table.column(flag).isEmpty(),
                  place + "negative_when names a field that is not a column");
            });
    require(
        !rules.key() || column.type() != ColumnType.DECIMAL,
        place + "a decimal is no key: not every database keeps it to the last digit");
    rules
        .references()
        .ifPresent(
            to ->
                require(
                    isKeyOfType(dataset, to, column.type()),
                    place
                        + "it references "
                        + to
                        + ", which is not a key of the same type in this dataset"));
  }

  private static boolean isKeyOfType(Dataset dataset, Reference to, ColumnType type) {
    return dataset
        .table(to.table())
        .flatMap(table -> table.column(to.column()))
        .filter(column -> column.rules().key() && column.type() == type)
        .isPresent();
  }

  private void valueWords(Column column) {
    String place = "value_words of column " + column.name();
    require(
        column.valueWords().byLanguage().isEmpty() || column.role() == Role.DIMENSION,
        place
            + ": only a column of role dimension is asked about by value; give it that role"
            + " or take the words away");
    column
        .valueWords()
        .byLanguage()
        .forEach(
            (language, words) -> {
              require(
                  LANGUAGE.matcher(language).matches(),
                  place + ": '" + language + "' is no language code; write en, es or another");
              words.forEach(
                  (said, meant) ->
                      require(
                          hasWord(said)
                              && !meant.isEmpty()
                              && meant.stream().allMatch(DatasetCheck::hasWord),
                          place
                              + ": '"
                              + said
                              + "' stands for nothing; write a list of words that are in the"
                              + " values, as in tea: [te]"));
            });
  }

  private static boolean hasWord(String phrase) {
    return phrase.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean hasColumn(Dataset dataset, String table, String column) {
    return dataset.table(table).flatMap(of -> of.column(column)).isPresent();
  }

  private void distinct(List<String> names, String kind) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      name(name, kind);
      require(seen.add(name), "there are two of the " + kind + " " + name);
    }
  }

  private void name(String name, String kind) {
    require(
        NAME.matcher(name).matches(),
        "the " + kind + " name '" + name + "' is not lower-case letters, digits and underscores");
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new QuaestorException(ErrorCode.CATALOG_INVALID, source + ": " + otherwise);
    }
  }
}
