package io.quaestor.http.load;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.csv.RejectRows;
import io.quaestor.ingest.CsvLine;
import io.quaestor.job.Job;
import io.quaestor.job.JobFile;
import io.quaestor.load.Loads;
import io.quaestor.port.JobBook;
import io.quaestor.port.RowSink;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rejects of one file of a job, since each file has a header of its own. */
record RejectsOfFile(String job, String table) {
  /**
   * @param table as the client wrote it; need not be there where the job has one file
   * @throws QuaestorException {@code REQUEST_MALFORMED} when it is none of the job's
   */
  static RejectsOfFile of(Job job, @Nullable String table) {
    if (table == null && job.files().size() == 1) {
      return new RejectsOfFile(job.id(), job.files().getFirst().table());
    }
    return job.files().stream()
        .map(JobFile::table)
        .filter(name -> name.equalsIgnoreCase(table))
        .findFirst()
        .map(name -> new RejectsOfFile(job.id(), name))
        .orElseThrow(() -> other(job));
  }

  /** Columns first, also when there is no reject. */
  void write(Loads loads, RowSink sink) {
    RejectRows rows = new RejectRows(sink);
    loads.rejects(job, new OneFile(rows));
    rows.finish();
  }

  private static QuaestorException other(Job job) {
    return new QuaestorException(
        ErrorCode.REQUEST_MALFORMED,
        "say whose rejects are meant with the parameter 'file'; the job's files are for: "
            + job.files().stream().map(JobFile::table).collect(Collectors.joining(", ")));
  }

  /** Leaves out what is of other files. */
  private final class OneFile implements JobBook.RejectSink {
    private final RejectRows rows;
    private boolean meant;

    OneFile(RejectRows rows) {
      this.rows = rows;
    }

    @Override
    public void file(String of, List<String> header) {
      meant = of.equalsIgnoreCase(table);
      if (meant) {
        rows.begin(header);
      }
    }

    @Override
    public void reject(CsvLine.Reject reject) {
      if (meant) {
        rows.add(reject);
      }
    }
  }
}
