package io.quaestor.benchmark.traffic;

import java.io.OutputStream;

/** Counts line feeds, and keeps nothing. */
final class LineCounter extends OutputStream {
  private long count;

  @Override
  public void write(int b) {
    if (b == '\n') {
      count++;
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '\n') {
        count++;
      }
    }
  }

  long count() {
    return count;
  }
}
