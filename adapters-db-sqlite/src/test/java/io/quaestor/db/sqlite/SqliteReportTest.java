package io.quaestor.db.sqlite;

import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.ReportContract;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

class SqliteReportTest extends ReportContract {
  @TempDir Path folder;

  @Override
  protected EmptyPlace emptyPlace() {
    return new SqlitePlace(folder.resolve(UUID.randomUUID().toString()));
  }
}
