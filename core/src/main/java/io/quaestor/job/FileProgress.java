package io.quaestor.job;

/**
 * How far a file is.
 *
 * @param rowsRead those written and those rejected
 * @param rowsWritten in the transaction; kept only once the load has landed
 * @param bytesRead of the file
 */
public record FileProgress(long rowsRead, long rowsWritten, long rowsRejected, long bytesRead) {
  public static FileProgress none() {
    return new FileProgress(0, 0, 0, 0);
  }

  /** Both together. */
  public FileProgress plus(FileProgress other) {
    return new FileProgress(
        rowsRead + other.rowsRead,
        rowsWritten + other.rowsWritten,
        rowsRejected + other.rowsRejected,
        bytesRead + other.bytesRead);
  }
}
