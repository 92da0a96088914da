package io.quaestor.load;

import io.quaestor.ingest.CsvLine;
import java.util.List;

/** Ends a load as soon as it would write anything; what has landed before is found all the same. */
final class NothingMore implements LoadWatch {
  @Override
  public void begins(int file, List<String> header) {
    throw new LoadCancelled();
  }

  @Override
  public void progress(int file, FileProgress progress) {
    throw new LoadCancelled();
  }

  @Override
  public void rejected(int file, List<CsvLine.Reject> rejects) {
    throw new LoadCancelled();
  }
}
