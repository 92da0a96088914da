package io.quaestor.load;

import io.quaestor.error.QuaestorException;
import io.quaestor.job.FileOutcome;
import io.quaestor.port.SalesStore;
import java.util.ArrayList;
import java.util.List;

/**
 * Does one load: all files of it in one transaction, together with the note that they landed. Safe
 * to repeat with the same order: what landed is found, not loaded again. Safe for concurrent calls.
 */
public final class Loader {
  private final SalesStore store;

  public Loader(SalesStore store) {
    this.store = store;
  }

  /**
   * @return an outcome for each file, in the order's order, once all have landed
   * @throws QuaestorException {@code FILE_MALFORMED} when a file cannot be read on or none of its
   *     rows fits; {@code TOO_MANY_REJECTS}; and whatever {@link SalesStore#commit} throws. Nothing
   *     is left behind then.
   * @throws RuntimeException whatever the watch threw, unchanged
   */
  public List<FileOutcome> load(LoadOrder order, LoadWatch watch) {
    return store.write(
        transaction -> {
          List<FileOutcome> outcomes = new ArrayList<>();
          for (int i = 0; i < order.files().size(); i++) {
            outcomes.add(new FileLoad(transaction, order, i, watch).run());
          }
          return outcomes;
        });
  }
}
