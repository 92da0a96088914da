package io.quaestor.migration;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/** One process, and one thread of it, at a time; a turn ends with the process at the latest. */
public final class FileTurn {
  /** A file lock holds between processes only, so threads of this one queue here. */
  private static final ReentrantLock THIS_PROCESS = new ReentrantLock();

  private FileTurn() {}

  /**
   * Waits for the turn, and does the work in it.
   *
   * @throws IOException when the file cannot be locked
   */
  public static void take(Path lockFile, Step work) throws IOException, SQLException {
    THIS_PROCESS.lock();
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IOException("the lock on " + lockFile + " was lost");
      }
      work.run();
    } finally {
      THIS_PROCESS.unlock();
    }
  }
}
