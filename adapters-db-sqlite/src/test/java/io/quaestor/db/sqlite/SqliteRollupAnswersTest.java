package io.quaestor.db.sqlite;

import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.RollupAnswersContract;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

class SqliteRollupAnswersTest extends RollupAnswersContract {
  @TempDir Path folder;

  @Override
  protected EmptyPlace emptyPlace() {
    return new SqlitePlace(folder.resolve(UUID.randomUUID().toString()));
  }
}
