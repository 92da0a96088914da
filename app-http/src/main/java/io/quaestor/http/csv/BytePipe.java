package io.quaestor.http.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stream with a writing and a reading thread. The writer waits while a few chunks are unread, so
 * memory stays flat. Unlike the JDK's pipe it tells the reader at once that the writer failed, and
 * the writer that nobody reads any more.
 */
final class BytePipe extends InputStream {
  private static final int CHUNKS = 8;
  private static final byte[] END = new byte[0];

  private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(CHUNKS);
  private volatile boolean abandoned;
  private volatile @Nullable Throwable failure;
  private byte[] current = END;
  private int position;
  private boolean ended;

  /** The writing end. Each write is one chunk: write in portions of some kilobytes. */
  OutputStream writer() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        put(new byte[] {(byte) b});
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > 0) {
          put(Arrays.copyOfRange(bytes, offset, offset + length));
        }
      }

      @Override
      public void close() throws IOException {
        put(END);
      }
    };
  }

  /** Ends the stream for the reader, with an exception after what was written so far. */
  void fail(Throwable cause) throws IOException {
    failure = cause;
    put(END);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, current.length - position);
    System.arraycopy(current, position, bytes, offset, count);
    position += count;
    return count;
  }

  @Override
  public int available() {
    return current.length - position;
  }

  /** Tells the writer that nobody reads any more. */
  @Override
  public void close() {
    abandoned = true;
    chunks.clear();
  }

  /** Makes sure that there is a byte to read; false at the end. */
  private boolean fill() throws IOException {
    if (position < current.length) {
      return true;
    }
    if (!ended) {
      try {
        current = chunks.take();
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
      position = 0;
      ended = current.length == 0;
    }
    if (ended && failure != null) {
      throw new IOException("the rows broke off", failure);
    }
    return !ended;
  }

  private void put(byte[] chunk) throws IOException {
    try {
      do {
        if (abandoned) {
          throw new IOException("the client went away");
        }
      } while (!chunks.offer(chunk, 100, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IOException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted", cause);
  }
}
