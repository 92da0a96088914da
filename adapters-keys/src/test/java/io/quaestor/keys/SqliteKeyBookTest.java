package io.quaestor.keys;

import io.quaestor.contract.access.KeyBookContract;
import io.quaestor.contract.access.KeyPlace;
import io.quaestor.contract.db.Sales;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.port.KeyBook;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqliteKeyBookTest extends KeyBookContract {
  @TempDir private static Path folder;

  @Override
  protected KeyPlace emptyPlace() {
    return new Place(folder.resolve(UUID.randomUUID().toString()));
  }

  @Override
  protected KeyBook unreachable() {
    SQLiteDataSource nowhere = new SQLiteDataSource();
    nowhere.setUrl("jdbc:sqlite:" + folder.resolve("no folder/quaestor-app.db"));
    return new JdbcKeyBook(() -> nowhere);
  }

  /** A folder that holds, or will hold, the application's own file. */
  private record Place(Path folder) implements KeyPlace {
    @Override
    public Opened open() {
      SqliteDatabase database = SqliteDatabase.open(folder, Sales.DATASET);
      return new Opened(
          new JdbcKeyBook(database::applicationTables), database.repository(), database::close);
    }

    @Override
    public Stream<String> waysToRead() {
      Path file = folder.resolve("quaestor-app.db");
      return Stream.of(
          "SELECT * FROM access_key",
          "SELECT * FROM main.access_key",
          "ATTACH '" + file + "' AS app",
          "SELECT * FROM \"" + file + "\".access_key");
    }
  }
}
