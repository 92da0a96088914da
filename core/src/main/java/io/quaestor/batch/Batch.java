package io.quaestor.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be added together.
 *
 * @param table of the catalog, by its name
 * @param rows values by the names of their columns; texts, numbers, booleans and nulls
 * @param caller the name of the key it was sent with
 * @param idempotencyKey what the caller calls this batch, so that it can be sent again without
 *     harm; none when the caller does not care
 */
public record Batch(
    String table,
    List<? extends Map<String, ? extends @Nullable Object>> rows,
    String caller,
    Optional<String> idempotencyKey) {
  /** Most rows of a batch. */
  public static final int MOST_ROWS = 1_000;
}
