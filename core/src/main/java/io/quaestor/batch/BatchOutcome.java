package io.quaestor.batch;

import java.util.List;

/** What became of a batch. */
public sealed interface BatchOutcome {
  /**
   * All of it is in the table.
   *
   * @param rows how many
   * @param repeated whether it was there already, by the same idempotency key
   */
  record Added(String table, long rows, boolean repeated) implements BatchOutcome {}

  /**
   * None of it is.
   *
   * @param faults at least one; every one there is, up to some thousand
   */
  record Refused(List<RowFault> faults) implements BatchOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
