package io.quaestor.report;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Report;
import io.quaestor.catalog.ReportColumn;
import io.quaestor.chart.Chart;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.question.Caller;
import io.quaestor.question.GuardedQueries;
import io.quaestor.rollup.CurrentRollups;
import io.quaestor.sql.Arguments;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.WrittenOut;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.MeaningGuesser;
import io.quaestor.table.ResultTable;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The reports of one dataset and what they are run with. Thread-safe. */
final class ReportRoom {
  private final Dataset dataset;
  private final SalesRepository repository;
  private final GuardedQueries queries;
  private final DataDays days;
  private final CurrentRollups rollups;
  private final Map<String, ReadyReport> reports = new LinkedHashMap<>();

  ReportRoom(
      Dataset dataset,
      SalesRepository repository,
      GuardedQueries queries,
      CurrentRollups rollups,
      Clock clock) {
    this.dataset = dataset;
    this.repository = repository;
    this.queries = queries;
    this.rollups = rollups;
    this.days = new DataDays(dataset, queries, clock);
    for (Report report : dataset.reports()) {
      ReadyReport ready = ReadyReport.of(dataset, report, repository.dialect());
      reports.put(report.name(), dataset.folder().isProven() ? ready : ready.checked(queries));
    }
  }

  Dataset dataset() {
    return dataset;
  }

  Optional<Report> find(String name) {
    return Optional.ofNullable(reports.get(name)).map(ReadyReport::report);
  }

  long dataVersion() {
    return repository.dataVersion();
  }

  ReportCall call(Report report, Map<String, List<String>> raw) {
    ParameterReader reader =
        new ParameterReader(
            report, () -> days.of(report.table().orElseThrow(), repository.dataVersion()));
    return new ReportCall(report, reader.read(raw));
  }

  /** Whether a result is worth keeping: the same data give the same whenever it is asked for. */
  boolean isRepeatable(ReportCall call) {
    return queries.isRepeatable(ready(call.report()).sql(), arguments(call));
  }

  ReportResult run(Caller caller, ReportCall call, Locale language, long version) {
    Report report = call.report();
    Source source = source(report, version);
    ResultTable table =
        RoundedRows.of(report, queries.run(caller, told(call), source.sql(), arguments(call)));
    List<ColumnMeaning> meanings = meanings(report, table, language);
    String title = report.words().label(language, report.name());
    Chart chart = new ReportPicture(table, meanings, title).draw(report.chart());
    return new ReportResult(call, title, table, meanings, chart, source.rolledUpAt(), version);
  }

  void stream(Caller caller, ReportCall call, RowSink sink) {
    Report report = call.report();
    String sql = source(report, dataVersion()).sql();
    queries.stream(caller, told(call), sql, arguments(call), new RoundedRows(report, sink));
  }

  /**
   * The SQL of a call with the values in it.
   *
   * @param version of the data; a rollup that has it is read
   */
  String writtenOut(ReportCall call, long version) {
    return WrittenOut.of(source(call.report(), version).sql(), arguments(call), dialect());
  }

  /** As {@link #writtenOut}, from the data themselves. */
  String writtenOut(ReportCall call) {
    return WrittenOut.of(ready(call.report()).sql(), arguments(call), dialect());
  }

  private Dialect dialect() {
    return repository.dialect();
  }

  /** What the columns of a report mean, as far as that is known before there are rows. */
  List<ColumnMeaning> meanings(Report report, Locale language) {
    List<String> names = report.columns().stream().map(ReportColumn::name).toList();
    return meanings(report, new ResultTable(names, List.of(), false), language);
  }

  private ReadyReport ready(Report report) {
    return Optional.ofNullable(reports.get(report.name())).orElseThrow();
  }

  /**
   * What a report reads.
   *
   * @param rolledUpAt when the rollups were made that it reads; none of the data themselves
   */
  private record Source(String sql, Optional<Instant> rolledUpAt) {}

  /** Rollups, when they have the data as it is; otherwise the data. */
  private Source source(Report report, long version) {
    ReadyReport ready = ready(report);
    return ready
        .rolledUp()
        .flatMap(
            faster ->
                rollups
                    .since(faster.rollups(), version)
                    .map(since -> new Source(faster.sql(), Optional.of(since))))
        .orElseGet(() -> new Source(ready.sql(), Optional.empty()));
  }

  private static String told(ReportCall call) {
    return ParameterReader.told(call.report(), call.values());
  }

  private static Arguments arguments(ReportCall call) {
    return new Arguments(
        call.values().stream().flatMap(value -> value.arguments().stream()).toList());
  }

  private List<ColumnMeaning> meanings(Report report, ResultTable table, Locale language) {
    List<ColumnMeaning> guessed = MeaningGuesser.guess(table, dataset, language);
    return IntStream.range(0, guessed.size())
        .mapToObj(i -> meaning(report.columns().get(i), guessed.get(i), language))
        .toList();
  }

  /** What is not measured has its label from the catalog, and its kind from its cells. */
  private static ColumnMeaning meaning(
      ReportColumn column, ColumnMeaning guessed, Locale language) {
    String label = column.words().label(language, column.name());
    return column
        .unit()
        .map(unit -> ColumnMeaning.measure(column.name(), label, unit, column.additive()))
        .orElseGet(() -> ColumnMeaning.grouping(column.name(), named(guessed.kind()), label));
  }

  private static ColumnMeaning.Kind named(ColumnMeaning.Kind guessed) {
    return guessed == ColumnMeaning.Kind.MEASURE ? ColumnMeaning.Kind.CATEGORY : guessed;
  }
}
