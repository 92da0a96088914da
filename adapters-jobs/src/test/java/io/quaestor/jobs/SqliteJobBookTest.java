package io.quaestor.jobs;

import io.quaestor.contract.job.JobBookContract;
import io.quaestor.contract.job.JobPlace;
import io.quaestor.port.JobBook;
import io.quaestor.sql.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqliteJobBookTest extends JobBookContract {
  @TempDir private static Path folder;

  @Override
  protected JobPlace emptyPlace() {
    try {
      return new SqliteBookPlace(Files.createTempDirectory(folder, "place"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected JobBook unreachable() {
    SQLiteDataSource nowhere = new SQLiteDataSource();
    nowhere.setUrl("jdbc:sqlite:" + folder.resolve("no folder/quaestor-app.db"));
    return new JdbcJobBook(new JobTables(() -> nowhere, Dialect.SQLITE));
  }
}
