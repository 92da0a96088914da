package io.quaestor.db.sqlite;

import static java.util.Objects.requireNonNull;

import io.quaestor.contract.db.BookPlace;
import io.quaestor.contract.db.Sales;
import io.quaestor.contract.db.VerifiedBookContract;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

class SqliteVerifiedBookTest extends VerifiedBookContract {
  @TempDir static @Nullable Path folder;

  @Override
  protected BookPlace emptyPlace() {
    return new Place(requireNonNull(folder).resolve(UUID.randomUUID().toString()));
  }

  /** A folder that holds, or will hold, the application's own file. */
  private record Place(Path folder) implements BookPlace {
    @Override
    public Opened open() {
      SqliteDatabase database = SqliteDatabase.open(folder, Sales.DATASET);
      return new Opened(database.verifiedBook(), database.repository(), database::close);
    }

    @Override
    public Stream<String> waysToRead() {
      Path file = folder.resolve(SqliteAuditLog.FILE);
      return Stream.of(
          "SELECT * FROM confirmed_question",
          "SELECT * FROM main.confirmed_question",
          "SELECT * FROM app.confirmed_question",
          "ATTACH '" + file + "' AS app",
          "SELECT * FROM \"" + file + "\".confirmed_question");
    }
  }
}
