package io.quaestor.question;

import io.quaestor.catalog.Dataset;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;

/**
 * Answers questions about one dataset: the whole of Quaestor for a Java program. Safe for
 * concurrent calls; owns nothing that must be closed.
 */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class Quaestor {
  private final Dataset dataset;

  private Quaestor(Dataset dataset) {
    this.dataset = dataset;
  }

  public Dataset dataset() {
    return dataset;
  }

  @SuppressWarnings("DoNotCallSuggester")
  public Outcome ask(Question question) {
    throw new IllegalStateException("skeleton " + question);
  }

  /**
   * Runs SQL that a person wrote, after the guard has checked it.
   *
   * @param page counted from 1
   * @param pageSize from 1 to the row limit
   * @throws io.quaestor.error.QuaestorException {@code SQL_REFUSED} with the guard's explanation,
   *     and what {@link SalesRepository#stream} throws
   */
  public QueryPage query(String sql, int page, int pageSize) {
    throw new IllegalStateException("skeleton " + sql + page + pageSize);
  }

  /** Hands all rows of the SQL to {@code sink} as they come, up to no row limit but the time. */
  public void stream(String sql, RowSink sink) {
    throw new IllegalStateException("skeleton " + sql + sink);
  }

  public Statistics statistics() {
    throw new IllegalStateException("skeleton");
  }

  /** Forgets all answers given so far. */
  public void clearCache() {
    throw new IllegalStateException("skeleton");
  }

  public static Builder over(Dataset dataset, SalesRepository repository) {
    return new Builder(dataset, repository);
  }

  /** Collects what a {@link Quaestor} works with. */
  public static final class Builder {
    private final Dataset dataset;

    private Builder(Dataset dataset, SalesRepository repository) {
      this.dataset = dataset;
    }

    public Builder model(io.quaestor.port.LanguageModel model, java.time.Duration timeout) {
      return this;
    }

    public Builder cache(AnswerCache cache) {
      return this;
    }

    public Builder limits(io.quaestor.port.QueryLimits limits) {
      return this;
    }

    public Quaestor build() {
      return new Quaestor(dataset);
    }
  }
}
