package io.quaestor.batch;

import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
