package io.quaestor.jobs;

import java.nio.file.Path;

class PostgresQueueTest extends QueueBehaviour {
  @Override
  Workplace open(Path folder) {
    return Workplace.postgres(PostgresBookPlace.onSharedServer());
  }
}
