package io.quaestor.jobs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever comes into an upload folder whether another worker is in it: everybody holds a
 * shared lock on one file, which the system takes from those who die.
 */
final class FolderPresence implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FolderPresence.class);
  private static final String LOCK_FILE = "workers.lock";

  /**
   * A process has one lock for all its workers: the system takes all locks on a file from a process
   * that closes the file once.
   */
  private static final Map<Path, Shared> THIS_PROCESS = new HashMap<>();

  private final Path file;
  private boolean here = true;

  private FolderPresence(Path file) {
    this.file = file;
  }

  private static final class Shared {
    private final FileChannel channel;
    private int workers = 1;

    Shared(FileChannel channel) {
      this.channel = channel;
    }
  }

  /**
   * @param alone done first, when nobody else is there; nobody else comes in meanwhile
   * @throws IOException when the folder's file system knows no locks: then one cannot tell
   * @throws RuntimeException whatever {@code alone} threw
   */
  static FolderPresence enter(Path folder, Runnable alone) throws IOException {
    Path file = folder.toRealPath().resolve(LOCK_FILE);
    synchronized (THIS_PROCESS) {
      Shared known = THIS_PROCESS.get(file);
      if (known == null) {
        THIS_PROCESS.put(file, new Shared(locked(file, alone)));
      } else {
        known.workers++;
      }
    }
    return new FolderPresence(file);
  }

  private static FileChannel locked(Path file, Runnable alone) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      try (FileLock all = channel.tryLock()) {
        if (all != null) {
          alone.run();
        }
      }
      // Who comes between the two locks finds nobody, rightly: nothing has been begun here yet.
      channel.lock(0, Long.MAX_VALUE, true);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() {
    synchronized (THIS_PROCESS) {
      Shared shared = THIS_PROCESS.get(file);
      if (!here || shared == null) {
        return;
      }
      here = false;
      shared.workers--;
      if (shared.workers == 0) {
        THIS_PROCESS.remove(file);
        close(shared.channel);
      }
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      LOG.warn("the lock of the upload folder could not be given back", e);
    }
  }
}
