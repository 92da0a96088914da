package io.quaestor.jobs;

import io.quaestor.contract.job.JobBookContract;
import io.quaestor.contract.job.JobPlace;
import io.quaestor.port.JobBook;

class PostgresJobBookTest extends JobBookContract {
  @Override
  protected JobPlace emptyPlace() {
    return PostgresBookPlace.onSharedServer();
  }

  @Override
  protected JobBook unreachable() {
    JobPlace.Opened opened = emptyPlace().open();
    opened.close();
    return opened.book();
  }
}
