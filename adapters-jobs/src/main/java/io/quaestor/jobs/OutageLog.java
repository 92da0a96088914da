package io.quaestor.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says once that the queue cannot reach its database, and once that it can again. The scheduler's
 * own log says it every second, with a stack trace.
 */
final class OutageLog extends AbstractSchedulerListener {
  private static final Logger LOG = LoggerFactory.getLogger(OutageLog.class);

  private final AtomicBoolean away = new AtomicBoolean();

  @Override
  public void onSchedulerEvent(SchedulerEventType event) {
    if (event == SchedulerEventType.UNEXPECTED_ERROR && away.compareAndSet(false, true)) {
      LOG.warn("the queue of loads cannot reach the database; it is tried again by itself");
    } else if (event == SchedulerEventType.RAN_EXECUTE_DUE && away.compareAndSet(true, false)) {
      LOG.info("the queue of loads works again");
    }
  }
}
