package io.quaestor.port;

/**
 * Outgoing port: brings jobs to a worker, on this machine or on another that shares the upload
 * folder. What waits here outlives the process. A job may be brought more than once, and must then
 * find out by itself that it is over. Safe for concurrent calls.
 */
public interface JobQueue {
  /** Lets a job be done soon; does nothing when it waits or runs already. */
  void put(String jobId);

  /** Takes a job out that waits; one that runs is let run. */
  void drop(String jobId);
}
