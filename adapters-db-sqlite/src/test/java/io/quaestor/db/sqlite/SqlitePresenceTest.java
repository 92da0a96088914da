package io.quaestor.db.sqlite;

import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.PresenceContract;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

class SqlitePresenceTest extends PresenceContract {
  @TempDir Path folder;

  @Override
  protected EmptyPlace emptyPlace() {
    return new SqlitePlace(folder.resolve(UUID.randomUUID().toString()));
  }
}
