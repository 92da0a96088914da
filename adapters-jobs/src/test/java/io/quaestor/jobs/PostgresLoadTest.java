package io.quaestor.jobs;

import java.nio.file.Path;

class PostgresLoadTest extends LoadBehaviour {
  @Override
  Workplace open(Path folder) {
    return Workplace.postgres(PostgresBookPlace.onSharedServer());
  }
}
