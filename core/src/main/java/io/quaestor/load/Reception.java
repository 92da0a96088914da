package io.quaestor.load;

import io.quaestor.digest.Sha256;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/** Writes one upload to the disk, in constant memory, and finds out on the way what it is. */
final class Reception {
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final long maxBytes;
  private final MessageDigest digest = Sha256.begin();
  private final RowCounter rows = new RowCounter();
  private long bytes;

  Reception(Path target, long maxBytes) {
    this.target = target;
    this.maxBytes = maxBytes;
  }

  Upload receive(String name, InputStream content) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (FileChannel file =
        FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        take(buffer, read, file);
      }
      // A job that was accepted must find its file after a power cut.
      file.force(true);
    }
    return new Upload(name, target, bytes, Sha256.hex(digest.digest()), rows.rows());
  }

  private void take(byte[] buffer, int length, FileChannel file) throws IOException {
    bytes += length;
    if (bytes > maxBytes) {
      throw new QuaestorException(
          ErrorCode.FILE_TOO_LARGE,
          "the file is larger than %d bytes, the limit of QUAESTOR_MAX_UPLOAD; send it in parts"
              .formatted(maxBytes));
    }
    digest.update(buffer, 0, length);
    rows.count(buffer, length);
    ByteBuffer rest = ByteBuffer.wrap(buffer, 0, length);
    while (rest.hasRemaining()) {
      file.write(rest);
    }
  }
}
