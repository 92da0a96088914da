package io.quaestor.question;

import io.quaestor.catalog.Dataset;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditLog;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RollupStore;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.rollup.CurrentRollups;
import io.quaestor.translate.Translator;
import io.quaestor.translate.grammar.GrammarTranslator;
import io.quaestor.translate.model.ModelTranslator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about one dataset: the whole of Quaestor for a Java program. Safe for
 * concurrent calls; owns nothing that must be closed.
 */
public final class Quaestor {
  private final Dataset dataset;
  private final Desk desk;
  private final GuardedQueries queries;
  private final Counting counting;
  private final AnswerCache cache;

  private Quaestor(
      Dataset dataset, Desk desk, GuardedQueries queries, Counting counting, AnswerCache cache) {
    this.dataset = dataset;
    this.desk = desk;
    this.queries = queries;
    this.counting = counting;
    this.cache = cache;
  }

  public static Builder over(Dataset dataset, SalesRepository repository) {
    return new Builder(dataset, repository);
  }

  public Dataset dataset() {
    return dataset;
  }

  /**
   * Answers a question, or declines.
   *
   * @throws QuaestorException what {@link SalesRepository#stream} throws, except {@code
   *     QUERY_FAILED}; and, when there is no other way to answer, what {@link
   *     LanguageModel#complete} throws
   */
  public Outcome ask(Caller caller, Question question) {
    return desk.ask(caller, question);
  }

  /** As {@link #ask(Caller, Question)}, for {@link Caller#ANONYMOUS}. */
  public Outcome ask(Question question) {
    return ask(Caller.ANONYMOUS, question);
  }

  /**
   * Runs SQL that a person wrote, after the guard has checked it.
   *
   * @param page counted from 1
   * @param pageSize from 1 to the row limit
   * @throws QuaestorException {@code SQL_REFUSED} with the guard's explanation, {@code
   *     REQUEST_MALFORMED} for a page out of bounds, and what {@link SalesRepository#stream} throws
   */
  public QueryPage query(Caller caller, String sql, int page, int pageSize) {
    return queries.page(Asking.sql(caller), sql, page, pageSize);
  }

  /** As {@link #query(Caller, String, int, int)}, for {@link Caller#ANONYMOUS}. */
  public QueryPage query(String sql, int page, int pageSize) {
    return query(Caller.ANONYMOUS, sql, page, pageSize);
  }

  /**
   * Hands all rows of SQL that a person wrote to {@code sink} as they come. Rows are not limited,
   * only the time is.
   *
   * @throws QuaestorException as {@link #query} does. When the run cannot be written to the audit
   *     log, the rows have gone already, and this is what ends them.
   */
  public void stream(Caller caller, String sql, RowSink sink) {
    queries.stream(Asking.sql(caller), sql, sink);
  }

  /** As {@link #stream(Caller, String, RowSink)}, for {@link Caller#ANONYMOUS}. */
  public void stream(String sql, RowSink sink) {
    stream(Caller.ANONYMOUS, sql, sink);
  }

  /**
   * Counts what there is right now; in the audit log under {@link Caller#QUAESTOR}.
   *
   * @throws QuaestorException what {@link SalesRepository#stream} throws
   */
  public Statistics statistics() {
    return counting.count();
  }

  /** Forgets all answers given so far. */
  public void clearCache() {
    cache.clear();
  }

  /** Collects what a {@link Quaestor} works with. */
  public static final class Builder {
    private final Dataset dataset;
    private final SalesRepository repository;
    private QueryLimits limits = QueryLimits.standard();
    private AnswerCache cache = AnswerCache.none();
    private AuditLog audit = AuditLog.none();
    private RollupStore rollups = RollupStore.none();
    private @Nullable Translator model;

    private Builder(Dataset dataset, SalesRepository repository) {
      this.dataset = dataset;
      this.repository = repository;
    }

    /**
     * Asks {@code languageModel} where the grammar declines.
     *
     * @param timeout for one call of the model
     */
    public Builder model(LanguageModel languageModel, Duration timeout) {
      this.model = new ModelTranslator(languageModel, dataset, repository.dialect(), timeout);
      return this;
    }

    /** Keeps answers in {@code answers}; without this, every question is answered anew. */
    public Builder cache(AnswerCache answers) {
      this.cache = answers;
      return this;
    }

    /**
     * Writes every refusal and every run to {@code log}, before anybody gets their outcome: what
     * cannot be written is not answered, but fails with {@code DATABASE_UNAVAILABLE}. Without this,
     * no log is kept. Answers from the cache run nothing and leave no line.
     */
    public Builder audit(AuditLog log) {
      this.audit = log;
      return this;
    }

    /** Lets questions read rollups that have the data as it is; without this, none is read. */
    public Builder rollups(RollupStore store) {
      this.rollups = store;
      return this;
    }

    /** How far each query may go; {@link QueryLimits#standard()} unless said otherwise. */
    public Builder limits(QueryLimits queryLimits) {
      this.limits = queryLimits;
      return this;
    }

    public Quaestor build() {
      GuardedQueries queries = GuardedQueries.over(dataset, repository, limits, audit);
      Profiles profiles = new Profiles(dataset, repository, queries);
      List<Translator> translators = new ArrayList<>();
      translators.add(
          new GrammarTranslator(
              dataset, repository.dialect(), new CurrentRollups(dataset, rollups)));
      if (model != null) {
        translators.add(model);
      }
      Desk desk =
          new Desk(
              profiles,
              new Understanding(translators, queries),
              new Composition(dataset, new Detective(queries, repository.dialect())),
              new Suggestions(dataset),
              cache);
      return new Quaestor(
          dataset, desk, queries, new Counting(dataset, repository, queries, cache), cache);
    }
  }
}
