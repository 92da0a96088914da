package io.quaestor.load;

import io.quaestor.ingest.CsvLine;
import io.quaestor.ingest.CsvLines;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, some hundred at a time, read and checked by a thread of its own while the
 * database is busy with those before. For one consumer, who closes it.
 */
final class Chunks implements Iterator<Chunks.Chunk>, AutoCloseable {
  private static final int LINES = 1_000;

  /** Few, so that a load takes little memory however wide the rows are. */
  private static final int AHEAD = 4;

  private final BlockingQueue<Part> parts = new ArrayBlockingQueue<>(AHEAD);
  private final CsvLines lines;
  private final CountedInput bytes;
  private final Thread reader;
  private Optional<Part> next = Optional.empty();

  /**
   * @param bytesRead of the file, up to the last of the lines and some more
   */
  record Chunk(List<CsvLine> lines, long bytesRead) {}

  private sealed interface Part {}

  private record Some(Chunk chunk) implements Part {}

  /**
   * @param failure what ended the reading before the end of the file
   */
  private record End(@Nullable Throwable failure) implements Part {}

  Chunks(CsvLines lines, CountedInput bytes) {
    this.lines = lines;
    this.bytes = bytes;
    this.reader = Thread.ofPlatform().daemon().name("load-reader").start(this::read);
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty()) {
      next = Optional.of(take());
    }
    return switch (next.get()) {
      case Some some -> true;
      case End(RuntimeException failure) -> throw failure;
      case End(Error failure) -> throw failure;
      case End end -> false;
    };
  }

  @Override
  public Chunk next() {
    if (!hasNext() || !(next.orElseThrow() instanceof Some some)) {
      throw new NoSuchElementException();
    }
    next = Optional.empty();
    return some.chunk();
  }

  /** Stops the reader and waits for it, so that the file may be closed. */
  @Override
  public void close() {
    reader.interrupt();
    boolean interrupted = false;
    while (reader.isAlive()) {
      try {
        reader.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try {
      while (lines.hasNext()) {
        parts.put(new Some(chunk()));
      }
      parts.put(new End(null));
    } catch (RuntimeException | Error e) {
      // Whoever waits for the next part must hear of it, whatever it is.
      giveUp(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void giveUp(Throwable failure) {
    try {
      parts.put(new End(failure));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Chunk chunk() {
    List<CsvLine> chunk = new ArrayList<>(LINES);
    while (chunk.size() < LINES && lines.hasNext()) {
      chunk.add(lines.next());
    }
    return new Chunk(chunk, bytes.count());
  }

  private Part take() {
    try {
      return parts.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadInterrupted();
    }
  }
}
