package io.quaestor.http.telemetry.data;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.quaestor.http.telemetry.Instruments;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.Cell;
import java.util.List;

/** A dataset whose every query is a span and is measured, without its text and its values. */
final class ObservedRepository implements SalesRepository {
  private final SalesRepository repository;
  private final QueryMetrics metrics;

  ObservedRepository(SalesRepository repository, QueryMetrics metrics) {
    this.repository = repository;
    this.metrics = metrics;
  }

  @Override
  public Dialect dialect() {
    return repository.dialect();
  }

  @Override
  public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
    Span span = metrics.span();
    Counted counted = new Counted(sink);
    long began = System.nanoTime();
    try {
      boolean more =
          Context.current()
              .with(span)
              .wrapSupplier(() -> repository.stream(query, limits, counted))
              .get();
      metrics.ran(began, counted.rows);
      return more;
    } catch (RuntimeException | Error e) {
      String type = Instruments.errorType(e);
      span.setStatus(StatusCode.ERROR).setAttribute(Instruments.ERROR_TYPE, type);
      metrics.failed(began, type);
      throw e;
    } finally {
      span.setAttribute(QueryMetrics.ROWS, counted.rows);
      span.end();
    }
  }

  @Override
  public long dataVersion() {
    return repository.dataVersion();
  }

  private static final class Counted implements RowSink {
    private final RowSink sink;
    private long rows;

    Counted(RowSink sink) {
      this.sink = sink;
    }

    @Override
    public void columns(List<String> names) {
      sink.columns(names);
    }

    @Override
    public void row(List<Cell> cells) {
      rows++;
      sink.row(cells);
    }
  }
}
