package io.quaestor.question;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.complete.ColumnListing;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists the values of columns. */
final class Listings {
  /** More than anybody reads through. */
  static final int MOST = 500;

  private final Sections sections;

  Listings(Sections sections) {
    this.sections = sections;
  }

  ColumnListing list(
      Optional<String> dataset, String tableName, String columnName, String like, int most) {
    if (most < 1 || most > MOST) {
      throw new QuaestorException(
          ErrorCode.REQUEST_MALFORMED, "the parameter 'limit' is a whole number from 1 to " + MOST);
    }
    Section section =
        asked(dataset)
            .filter(one -> one.dataset().table(tableName).isPresent())
            .findFirst()
            .orElseThrow(() -> noTable(dataset));
    Table table = section.dataset().table(tableName).orElseThrow();
    Column column = table.column(columnName).orElseThrow(() -> noColumn(table));
    return ColumnListing.of(
        section.name(),
        table,
        column,
        section.profiles().lately().values(table.name()),
        like,
        most);
  }

  private Stream<Section> asked(Optional<String> dataset) {
    return dataset.map(name -> Stream.of(sections.named(name))).orElse(sections.all().stream());
  }

  private QuaestorException noTable(Optional<String> dataset) {
    return new QuaestorException(
        ErrorCode.TABLE_UNKNOWN,
        "there is no table of that name; there are: "
            + asked(dataset)
                .flatMap(section -> section.dataset().tables().stream())
                .map(Table::name)
                .collect(Collectors.joining(", ")));
  }

  private static QuaestorException noColumn(Table table) {
    return new QuaestorException(
        ErrorCode.REQUEST_MALFORMED,
        "the table %s has no column of that name; it has: %s"
            .formatted(
                table.name(),
                table.columns().stream().map(Column::name).collect(Collectors.joining(", "))));
  }
}
