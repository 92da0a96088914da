package io.quaestor.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import io.quaestor.sql.Dialect;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/** How often a scheduler looks, beats and forgets. */
final class Schedulers {
  private static final Duration POLL = Duration.ofSeconds(1);

  /** Whoever misses four is taken for dead, which is looked for every two: after 6 to 9 seconds. */
  private static final Duration HEARTBEAT = Duration.ofMillis(1_500);

  private static final int MISSED = 4;

  /** Once to end by itself, and once more after it was interrupted. */
  private static final Duration STOP = Duration.ofSeconds(5);

  /** The scheduler would throw away the jobs of other folders, whose task it does not know. */
  private static final Duration NEVER = Duration.ofDays(365_000);

  private Schedulers() {}

  static Scheduler over(DataSource database, Dialect dialect, Task<Void> task, int workers) {
    return Scheduler.create(database, task)
        .schedulerName(new SchedulerName.Fixed(name()))
        .jdbcCustomization(customization(dialect))
        .threads(workers)
        .executorService(Executors.newFixedThreadPool(workers, daemons("load-worker-")))
        .dueExecutor(Executors.newSingleThreadExecutor(daemons("load-poll-")))
        .housekeeperExecutor(Executors.newScheduledThreadPool(2, daemons("load-heartbeat-")))
        .pollingInterval(POLL)
        .enableImmediateExecution()
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED)
        .shutdownMaxWait(STOP)
        .deleteUnresolvedAfter(NEVER)
        .failureLogging(LogLevel.OFF, false)
        .addSchedulerListener(new OutageLog())
        .build();
  }

  /** Of at most 50 characters. */
  private static String name() {
    return ProcessHandle.current().pid() + " " + UUID.randomUUID();
  }

  private static JdbcCustomization customization(Dialect dialect) {
    return switch (dialect) {
      case SQLITE -> new SqliteJdbcCustomization();
      case POSTGRES -> new PostgreSqlJdbcCustomization(false, false);
    };
  }

  private static ThreadFactory daemons(String name) {
    return Thread.ofPlatform().daemon().name(name, 1).factory();
  }
}
