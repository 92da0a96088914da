package io.quaestor.report;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Report;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditLog;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.ResultCache;
import io.quaestor.port.RollupStore;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.question.Caller;
import io.quaestor.question.GuardedQueries;
import io.quaestor.question.RunsAtOnce;
import io.quaestor.rollup.CurrentRollups;
import io.quaestor.translate.WrittenQuestions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reports of all datasets of a catalog. Safe for concurrent calls. */
public final class Reports {
  private final List<ReportRoom> rooms;
  private final ResultCache<ReportResult> cache;
  private final RunsAtOnce<ReportResult> runs = new RunsAtOnce<>();

  private Reports(List<ReportRoom> rooms, ResultCache<ReportResult> cache) {
    this.rooms = List.copyOf(rooms);
    this.cache = cache;
  }

  /**
   * @param repositories where each dataset is read
   */
  public static Builder over(Catalog catalog, Function<Dataset, SalesRepository> repositories) {
    return new Builder(catalog, repositories);
  }

  /** The datasets with their reports, in the catalog's order. */
  public List<Dataset> datasets() {
    return rooms.stream().map(ReportRoom::dataset).toList();
  }

  /**
   * Takes the values of a report's parameters from what somebody wrote.
   *
   * @param raw by the parameter's name, each as often as it was given
   * @throws QuaestorException {@code REPORT_UNKNOWN}, naming those there are; {@code
   *     REQUEST_MALFORMED} for a parameter that there is not, naming those there are; {@code
   *     PARAMETER_UNFIT} for a value, saying what would fit; and, for a default that depends on the
   *     data, what {@link SalesRepository#stream} throws
   */
  public ReportCall call(String name, Map<String, List<String>> raw) {
    ReportRoom room = room(name);
    return room.call(room.find(name).orElseThrow(), raw);
  }

  /**
   * Runs a report, or gives what came of the same before or comes of it just now in another thread,
   * if the data are the same.
   *
   * @param call as {@link #call} made it
   * @param language of the title and of the labels; English where it has none
   * @throws QuaestorException what {@link SalesRepository#stream} throws; {@code CATALOG_INVALID}
   *     when the SQL gives other columns than the catalog says
   */
  public ReportResult run(Caller caller, ReportCall call, Locale language) {
    ReportRoom room = room(call.report().name());
    long version = room.dataVersion();
    boolean spoken = !call.report().words().in(language).isEmpty();
    Locale own = spoken ? language : Locale.ENGLISH;
    String key = key(call, own, version);
    return cache
        .find(key)
        .orElseGet(
            () ->
                runs.one(
                    key,
                    () -> {
                      ReportResult result = room.run(caller, call, own, version);
                      if (room.isRepeatable(call)) {
                        cache.keep(key, result);
                      }
                      return result;
                    }));
  }

  /** As {@link #call} and {@link #run} one after the other. */
  public ReportResult run(
      Caller caller, String name, Map<String, List<String>> raw, Locale language) {
    return run(caller, call(name, raw), language);
  }

  /**
   * Hands all rows of a report to {@code sink} as they come. They are not kept, and not limited in
   * number.
   *
   * @throws QuaestorException as {@link #run} does
   */
  public void stream(Caller caller, ReportCall call, RowSink sink) {
    room(call.report().name()).stream(caller, call, sink);
  }

  /** The reports of a dataset, as questions that are asked by their names. */
  public WrittenQuestions questions(Dataset dataset) {
    return rooms.stream()
        .filter(room -> room.dataset().equals(dataset))
        .findFirst()
        .<WrittenQuestions>map(ReportQuestions::new)
        .orElseGet(WrittenQuestions::none);
  }

  /** Forgets all results. */
  public void clearCache() {
    cache.clear();
  }

  private ReportRoom room(String report) {
    return rooms.stream()
        .filter(room -> room.find(report).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new QuaestorException(
                    ErrorCode.REPORT_UNKNOWN,
                    "there is no report of that name; there are: "
                        + datasets().stream()
                            .flatMap(dataset -> dataset.reports().stream())
                            .map(Report::name)
                            .collect(Collectors.joining(", "))));
  }

  private static String key(ReportCall call, Locale language, long version) {
    return String.join(
        "|",
        Long.toString(version),
        language.getLanguage(),
        call.report().name(),
        call.values().stream().map(value -> value.values().toString()).toList().toString());
  }

  /** Collects what {@link Reports} work with. */
  public static final class Builder {
    private final Catalog catalog;
    private final Function<Dataset, SalesRepository> repositories;
    private QueryLimits limits = QueryLimits.standard();
    private AuditLog audit = AuditLog.none();
    private ResultCache<ReportResult> cache = ResultCache.none();
    private Function<Dataset, RollupStore> rollups = dataset -> RollupStore.none();
    private Clock clock = Clock.systemUTC();

    private Builder(Catalog catalog, Function<Dataset, SalesRepository> repositories) {
      this.catalog = catalog;
      this.repositories = repositories;
    }

    /** How far each run may go; {@link QueryLimits#standard()} unless said otherwise. */
    public Builder limits(QueryLimits queryLimits) {
      this.limits = queryLimits;
      return this;
    }

    /** Writes every run to {@code log}, before anybody gets its outcome; without this, none is. */
    public Builder audit(AuditLog log) {
      this.audit = log;
      return this;
    }

    /** Keeps results in {@code results}; without this, every report runs anew. */
    public Builder cache(ResultCache<ReportResult> results) {
      this.cache = results;
      return this;
    }

    /**
     * Lets reports read rollups that have the data as it is; without this, none is read.
     *
     * @param stores where each dataset's are kept
     */
    public Builder rollups(Function<Dataset, RollupStore> stores) {
      this.rollups = stores;
      return this;
    }

    /** What day it is, for defaults over a table without rows. */
    public Builder clock(Clock now) {
      this.clock = now;
      return this;
    }

    /**
     * @throws QuaestorException {@code CATALOG_INVALID} when the guard refuses a report's SQL, or a
     *     bound, a default or a chart is not what it says
     */
    public Reports build() {
      return new Reports(catalog.datasets().stream().map(this::room).toList(), cache);
    }

    private ReportRoom room(Dataset dataset) {
      SalesRepository repository = repositories.apply(dataset);
      return new ReportRoom(
          dataset,
          repository,
          GuardedQueries.over(dataset, repository, limits, audit),
          new CurrentRollups(dataset, rollups.apply(dataset)),
          clock);
    }
  }
}
