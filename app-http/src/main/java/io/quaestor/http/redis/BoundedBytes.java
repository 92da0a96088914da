package io.quaestor.http.redis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Bytes in memory that refuse to become too many. */
final class BoundedBytes extends OutputStream {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int most;

  BoundedBytes(int most) {
    this.most = most;
  }

  @Override
  public void write(int b) throws IOException {
    require(1);
    bytes.write(b);
  }

  @Override
  public void write(byte[] some, int from, int count) throws IOException {
    require(count);
    bytes.write(some, from, count);
  }

  private void require(int more) throws IOException {
    if (more > most - bytes.size()) {
      throw new IOException("more than " + most + " bytes");
    }
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
