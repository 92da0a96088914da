package io.quaestor.jobs;

import java.nio.file.Path;

class SqliteLoadTest extends LoadBehaviour {
  @Override
  Workplace open(Path folder) {
    return Workplace.sqlite(folder);
  }
}
