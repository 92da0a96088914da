package io.quaestor.batch;

import io.quaestor.catalog.Table;
import io.quaestor.digest.Sha256;
import io.quaestor.table.Cell;
import java.util.List;

/**
 * By what a batch is recognised when it comes again.
 *
 * @param id from the caller and its key: two callers may choose the same key
 * @param content from the rows
 */
record Seal(String id, String content) {
  static Seal of(Batch batch, String key, Table table, List<List<Cell>> rows) {
    return new Seal("batch/" + hash(batch.caller() + '\0' + key), hash(table.name() + '\0' + rows));
  }

  private static String hash(String text) {
    return Sha256.hex(Sha256.of(text));
  }
}
