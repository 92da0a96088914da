package io.quaestor.migration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A script that makes or changes tables.
 *
 * @param checksum as Flyway's history has it: the CRC-32 of its lines in UTF-8, without their ends
 *     and a byte order mark
 */
record Script(String name, int checksum) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static Script read(String name, InputStream text) throws IOException {
    CRC32 sum = new CRC32();
    BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
    boolean first = true;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String told = first && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
      sum.update(told.getBytes(StandardCharsets.UTF_8));
      first = false;
    }
    return new Script(name, (int) sum.getValue());
  }
}
