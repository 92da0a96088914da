package io.quaestor.port;

import io.quaestor.table.Cell;
import java.util.List;

/** Takes the rows of one query as they come. Called from one thread. */
public interface RowSink {
  /** Called once, before any row; also for a result without rows. */
  void columns(List<String> names);

  /**
   * @param cells one for each column; the sink may keep the list
   */
  void row(List<Cell> cells);
}
