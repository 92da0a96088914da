package io.quaestor.db.postgres;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Makes the partitions that rows of one table need, one for each year, in the transaction that adds
 * the rows.
 *
 * <p>Looked after is a table that its migration partitions by the range of one column, a {@code
 * DATE} or {@code TIMESTAMP} that the catalog calls so too. Every other way is left to whoever made
 * it: by list or hash, by several columns or an expression, by a column of another type, or with a
 * default partition, which has a place for every row. So are the years that a partition of other
 * bounds reaches into. The server then refuses rows that fit nowhere.
 */
final class YearPartitions {
  /** One row for each partition, or one without bounds; none for a table that is left alone. */
  private static final String BOUNDS =
      """
      SELECT key.attname, pg_get_expr(part.relpartbound, part.oid)
      FROM pg_partitioned_table AS parent
      JOIN pg_attribute AS key ON key.attrelid = parent.partrelid
        AND key.attnum = parent.partattrs[0]
        AND key.atttypid IN ('date'::regtype, 'timestamp'::regtype)
      LEFT JOIN pg_inherits AS child ON child.inhparent = parent.partrelid
      LEFT JOIN pg_class AS part ON part.oid = child.inhrelid
      WHERE parent.partrelid = to_regclass(?) AND parent.partstrat = 'r'
        AND parent.partnatts = 1 AND parent.partdefid = 0
      """;

  /** Longest part of a table's name that leaves room for the year: PostgreSQL cuts names at 63. */
  private static final int NAME = 57;

  private static final int NOWHERE = -1;

  private final Connection connection;
  private final Table table;
  private Years taken = new Years();

  /** Of the column in a row. */
  private int place = NOWHERE;

  private YearPartitions(Connection connection, Table table) {
    this.connection = connection;
    this.table = table;
  }

  /** Looks at the table as it is now; to be called outside of COPY. */
  static YearPartitions of(Connection connection, Table table) throws SQLException {
    YearPartitions partitions = new YearPartitions(connection, table);
    partitions.look();
    return partitions;
  }

  /** Whether the row has a year that needs a partition first. */
  boolean lack(List<Cell> row) {
    return place >= 0 && place < row.size() && taken.lack(row.get(place));
  }

  /**
   * Makes the partition that {@link #lack} says the row needs; to be called outside of COPY.
   *
   * <p>Readers go on: nothing locks them out. Another transaction that needs a new partition waits
   * for the end of this one, and then finds what was made. Where the table has foreign keys, so do
   * those who write to the tables that it refers to, because ATTACH adds to their triggers.
   */
  void make(List<Cell> row) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "LOCK TABLE " + CopyRows.qualified(table) + " IN SHARE UPDATE EXCLUSIVE MODE");
      look();
      if (lack(row)) {
        make(taken.take(row.get(place)), statement);
      }
    }
  }

  /**
   * Not {@code CREATE TABLE … PARTITION OF}, which would lock readers out. An identity column is
   * the parent's matter: ATTACH refuses a partition that has one of its own.
   */
  private void make(int year, Statement statement) throws SQLException {
    String parent = CopyRows.qualified(table);
    String name = table.name().substring(0, Math.min(NAME, table.name().length()));
    String partition = "%s.%s_y%04d".formatted(PostgresServer.DATA_SCHEMA, name, year);
    statement.execute(
        "CREATE TABLE %s (LIKE %s INCLUDING ALL EXCLUDING IDENTITY)".formatted(partition, parent));
    statement.execute(
        "ALTER TABLE %s ATTACH PARTITION %s FOR VALUES FROM ('%04d-01-01') TO ('%04d-01-01')"
            .formatted(parent, partition, year, year + 1));
  }

  private void look() throws SQLException {
    taken = new Years();
    place = NOWHERE;
    try (PreparedStatement statement = connection.prepareStatement(BOUNDS)) {
      statement.setString(1, CopyRows.qualified(table));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          place = placeOf(rows.getString(1));
          Optional.ofNullable(rows.getString(2)).ifPresent(taken::takeAllOf);
        }
      }
    }
  }

  private int placeOf(String name) {
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      ColumnType type = columns.get(i).type();
      if (columns.get(i).name().equals(name)
          && (type == ColumnType.DATE || type == ColumnType.TIMESTAMP)) {
        return i;
      }
    }
    return NOWHERE;
  }
}
