package io.quaestor.http.command;

import io.quaestor.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;

/**
 * The CSV that a command loads.
 *
 * @param content a file that can be read more than once
 * @param fingerprint as an upload of the same bytes has it
 * @param ours whether the file was made here and goes when it is closed
 */
record LoadSource(Path content, String fingerprint, boolean ours) implements AutoCloseable {
  /** Standard input, as other programs write it. */
  static final String STANDARD_INPUT = "-";

  /**
   * @param file a path, or {@link #STANDARD_INPUT}
   * @param in standard input, read to its end when it is meant
   */
  static LoadSource open(String file, InputStream in) throws IOException {
    if (!file.equals(STANDARD_INPUT)) {
      Path path = Path.of(file);
      return new LoadSource(path, copied(path, OutputStream.nullOutputStream()), false);
    }
    Path copy = Files.createTempFile("quaestor", ".csv");
    try (OutputStream out = Files.newOutputStream(copy)) {
      return new LoadSource(copy, copied(in, out), true);
    } catch (IOException e) {
      Files.delete(copy);
      throw e;
    }
  }

  long bytes() throws IOException {
    return Files.size(content);
  }

  @Override
  public void close() throws IOException {
    if (ours) {
      Files.deleteIfExists(content);
    }
  }

  private static String copied(Path file, OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return copied(in, out);
    }
  }

  /** Gives the fingerprint. */
  private static String copied(InputStream in, OutputStream out) throws IOException {
    var digested = new DigestInputStream(in, Sha256.begin());
    digested.transferTo(out);
    return Sha256.hex(digested.getMessageDigest().digest());
  }
}
