package io.quaestor.jobs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jobs whose worker died. */
final class Orphans {
  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

  private Orphans() {}

  /** Lets every job of a task be picked again. Only for who knows that no worker lives. */
  static void free(JobTables tables, String task) {
    int freed =
        new Transactions(tables)
            .run(
                connection ->
                    Sql.update(
                        connection,
                        "UPDATE scheduled_tasks SET picked = ?, picked_by = NULL,"
                            + " last_heartbeat = NULL, version = version + 1"
                            + " WHERE task_name = ? AND picked = ?",
                        false,
                        task,
                        true));
    if (freed > 0) {
      LOG.info("{} loads that were cut off are taken up again", freed);
    }
  }
}
