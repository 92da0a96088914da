package io.quaestor.http.batch;

import io.quaestor.batch.BatchOutcome;

/**
 * The answer to rows that are in the table.
 *
 * @param rowsAdded as many as the first answer said, when this is a repetition
 * @param repeated whether they were there already, by the same {@code Idempotency-Key}
 */
record AddedBody(String table, long rowsAdded, boolean repeated) {
  static AddedBody of(BatchOutcome.Added added) {
    return new AddedBody(added.table(), added.rows(), added.repeated());
  }
}
