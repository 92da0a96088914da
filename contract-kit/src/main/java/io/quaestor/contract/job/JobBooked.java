package io.quaestor.contract.job;

import io.quaestor.load.Job;
import io.quaestor.load.JobError;
import io.quaestor.load.JobState;
import io.quaestor.port.JobBook;
import java.time.Instant;
import java.util.UUID;

/** What the parts of {@link JobBookContract} share: a book, and jobs in it. */
interface JobBooked {
  Instant NOON = SampleJobs.NOON;
  Instant LATER = NOON.plusMillis(1_001);
  Instant LATEST = NOON.plusSeconds(90);
  JobError AWAY = new JobError("database-unavailable", "it's away; start it");

  JobBook book();

  /** Opens the same book once more, as another process does. */
  JobPlace.Opened anotherProcess();

  default Job entered(Job job) {
    book().add(job);
    return job;
  }

  /** A job that has come to a state by the ordinary way. */
  default String jobIn(JobState state) {
    String id = entered(SampleJobs.waiting("a", "b")).id();
    if (state != JobState.QUEUED) {
      book().begin(id, LATER);
    }
    switch (state) {
      case QUEUED, RUNNING -> {}
      case DONE -> book().done(id, java.util.List.of(), LATEST);
      case FAILED -> book().failed(id, AWAY, LATEST);
      case CANCELLED -> book().cancelled(id, LATEST);
    }
    return id;
  }

  default Job job(String id) {
    return book().find(id).orElseThrow();
  }

  default String unknown() {
    return UUID.randomUUID().toString();
  }
}
