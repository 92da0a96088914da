package io.quaestor.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.JobQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue of one upload folder, in the application's own tables, and this process's workers, who
 * take from it in turn with those of other processes. The job of a process that died is taken up by
 * the next one that starts, or within ten seconds by another that shares the folder; a job may then
 * come twice, and rarely to two workers at once. Machines that share a folder need clocks that
 * agree to the second.
 */
public final class SchedulerQueue implements JobQueue, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SchedulerQueue.class);

  private final JobTables tables;
  private final Path folder;
  private final int workers;
  private final Task<Void> task;
  private volatile @Nullable Scheduler scheduler;
  private @Nullable FolderPresence presence;
  private boolean closed;

  /**
   * @param folder the upload folder, in which the workers leave word that they are there
   * @param folderId the upload folder's own, by which its jobs are told from those of others
   * @param workers how many jobs are done at once
   */
  public SchedulerQueue(
      JobTables tables, Path folder, String folderId, int workers, Attempt attempt) {
    this.tables = tables;
    this.folder = folder;
    this.workers = workers;
    this.task = new QueuedAttempt(attempt).task("load-" + folderId);
  }

  /**
   * Lets the workers begin; does nothing when they have begun. Until then, nothing is put into the
   * queue: whoever starts it brings what the book has.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}: call it again then
   */
  public synchronized void start() {
    if (closed || scheduler != null) {
      return;
    }
    DataSource database = tables.connections();
    presence = entered();
    Scheduler started = Schedulers.over(database, tables.dialect(), task, workers);
    started.start();
    scheduler = started;
  }

  private @Nullable FolderPresence entered() {
    try {
      return FolderPresence.enter(folder, () -> Orphans.free(tables, task.getName()));
    } catch (IOException e) {
      LOG.warn(
          "the upload folder {} cannot be locked: loads that a killed process left are taken up"
              + " after some seconds instead of at once",
          folder,
          e);
      return null;
    }
  }

  /** A job that cannot be put now is brought by the next {@code Loads.recover}. */
  @Override
  public void put(String jobId) {
    Scheduler started = scheduler;
    if (started == null) {
      return;
    }
    try {
      started.scheduleIfNotExists(task.instance(jobId), Instant.now());
    } catch (RuntimeException e) {
      LOG.warn("the load {} is queued when the database can be reached again", jobId, e);
    }
  }

  /** A job that cannot be taken out is brought to a worker, who finds that it is over. */
  @Override
  public void drop(String jobId) {
    Scheduler started = scheduler;
    if (started == null) {
      return;
    }
    try {
      started.cancel(TaskInstanceId.of(task.getName(), jobId));
    } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException e) {
      LOG.debug("the load {} does not wait", jobId, e);
    } catch (RuntimeException e) {
      LOG.warn("the load {} stays queued although it is over", jobId, e);
    }
  }

  /**
   * Stops: a job that runs has five seconds to end, then it is interrupted and waits for the next
   * start.
   */
  @Override
  public synchronized void close() {
    closed = true;
    if (scheduler != null) {
      scheduler.stop();
    }
    if (presence != null) {
      presence.close();
    }
  }
}
