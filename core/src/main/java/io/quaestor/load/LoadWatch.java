package io.quaestor.load;

import io.quaestor.ingest.CsvLine;
import io.quaestor.job.FileProgress;
import java.util.List;

/**
 * Who is told how a load goes, on the thread that does it. What a method throws ends the load,
 * which then leaves nothing behind.
 */
public interface LoadWatch {
  /**
   * A file is begun, from its first row on; what was told of it in an earlier attempt holds no
   * more.
   *
   * @param file its place in the order, from 0
   * @param header the names of its fields: its own, or the table's columns where it has none
   */
  void begins(int file, List<String> header);

  /** Called some times a second at least, and once at the end of the file. */
  void progress(int file, FileProgress progress);

  /** Rows that do not fit; {@code begins} said what their fields are called. */
  void rejected(int file, List<CsvLine.Reject> rejects);

  /** Nobody. */
  static LoadWatch none() {
    return new LoadWatch() {
      @Override
      public void begins(int file, List<String> header) {
        // Nobody asked.
      }

      @Override
      public void progress(int file, FileProgress progress) {
        // Nobody asked.
      }

      @Override
      public void rejected(int file, List<CsvLine.Reject> rejects) {
        // Nobody asked.
      }
    };
  }
}
