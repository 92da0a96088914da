package io.quaestor.jobs;

import java.nio.file.Path;

class SqliteQueueTest extends QueueBehaviour {
  @Override
  Workplace open(Path folder) {
    return Workplace.sqlite(folder);
  }
}
