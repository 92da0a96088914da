package io.quaestor.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read. Read by one thread, asked by any. */
final class CountedInput extends FilterInputStream {
  private volatile long count;

  CountedInput(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    counted(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    counted(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = super.skip(wanted);
    counted(skipped);
    return skipped;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads
  private void counted(long bytes) {
    count += bytes;
  }
}
