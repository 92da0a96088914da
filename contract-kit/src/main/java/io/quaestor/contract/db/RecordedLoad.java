package io.quaestor.contract.db;

import io.quaestor.ingest.CsvLine;
import io.quaestor.load.FileProgress;
import io.quaestor.load.LoadWatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Remembers what was told of a load. */
class RecordedLoad implements LoadWatch {
  private final List<List<String>> headers = new ArrayList<>();
  private final List<CsvLine.Reject> rejects = new ArrayList<>();
  private final List<FileProgress> steps = new ArrayList<>();

  @Override
  public void begins(int file, List<String> header) {
    headers.add(header);
  }

  @Override
  public void progress(int file, FileProgress progress) {
    steps.add(progress);
  }

  @Override
  public void rejected(int file, List<CsvLine.Reject> rejected) {
    rejects.addAll(rejected);
  }

  /** Of the files that were begun. */
  List<List<String>> headers() {
    return headers;
  }

  /** By line. */
  List<CsvLine.Reject> rejects() {
    return rejects.stream().sorted(Comparator.comparingLong(CsvLine.Reject::line)).toList();
  }

  List<FileProgress> steps() {
    return steps;
  }
}
