package io.quaestor.question;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.complete.ColumnListing;
import io.quaestor.complete.Completion;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ResultCache;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.VerifiedBook;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers questions about one dataset or several: the whole of Quaestor for a Java program. Safe
 * for concurrent calls; owns nothing that must be closed.
 */
public final class Quaestor {
  private final Sections sections;
  private final Desk desk;
  private final ResultCache<Answer> cache;
  private final Pages pages;
  private final Confirmation confirmation;
  private final Listings listings;
  private final Typing typing;
  private final QuestionWatch watch;

  Quaestor(
      Sections sections,
      ResultCache<Answer> cache,
      Pages pages,
      VerifiedBook verified,
      ConversationStore conversations,
      QuestionWatch watch) {
    this.watch = watch;
    GivenAnswers given = new GivenAnswers();
    this.sections = sections;
    this.desk = new Desk(sections, cache, given, conversations);
    this.cache = cache;
    this.pages = pages;
    this.confirmation = new Confirmation(sections, given, verified, Clock.systemUTC());
    this.listings = new Listings(sections);
    this.typing = new Typing(sections);
  }

  public static QuaestorBuilder over(Dataset dataset, SalesRepository repository) {
    return new QuaestorBuilder().and(dataset, repository);
  }

  /**
   * Over all datasets of a catalog.
   *
   * @param repositories the one of each dataset
   */
  public static QuaestorBuilder over(
      Catalog catalog, Function<Dataset, SalesRepository> repositories) {
    QuaestorBuilder builder = new QuaestorBuilder();
    catalog.datasets().forEach(dataset -> builder.and(dataset, repositories.apply(dataset)));
    return builder;
  }

  /** The datasets that may be asked. */
  public Catalog catalog() {
    return sections.catalog();
  }

  /** The first dataset. */
  public Dataset dataset() {
    return catalog().standard();
  }

  /**
   * Answers a question, or declines.
   *
   * @throws QuaestorException {@code DATASET_UNKNOWN}; what {@link SalesRepository#stream} throws,
   *     except {@code QUERY_FAILED}; and, when there is no other way to answer, what {@link
   *     LanguageModel#complete} throws
   */
  public Outcome ask(Caller caller, Question question) {
    return ask(caller, question, step -> {});
  }

  /**
   * As {@link #ask(Caller, Question)}, and tells what is done while the rest is on its way.
   *
   * @param steps hears of each step in the thread of the caller; what it throws ends the question
   */
  public Outcome ask(Caller caller, Question question, Consumer<Step> steps) {
    return watch.during(QuestionWatch.Part.QUESTION, () -> desk.ask(caller, question, steps));
  }

  /** As {@link #ask(Caller, Question)}, for {@link Caller#ANONYMOUS}. */
  public Outcome ask(Question question) {
    return ask(Caller.ANONYMOUS, question);
  }

  /**
   * Notes that a person has found an answer right: from now on its question is an example for the
   * model and, asked again, answered with the same SQL.
   *
   * @param answerId of one of the last {@value GivenAnswers#MOST} answers
   * @throws QuaestorException {@code ANSWER_UNKNOWN}; {@code ANSWER_UNFIT} for one that goes on
   *     from the question before it; {@code DATABASE_UNAVAILABLE}
   */
  public ConfirmedQuestion confirm(Caller caller, String answerId) {
    return confirmation.confirm(caller, answerId);
  }

  /**
   * Forgets that an answer was confirmed.
   *
   * @throws QuaestorException {@code ANSWER_UNKNOWN} when it was not, or a newer one of the same
   *     question has taken its place; {@code DATABASE_UNAVAILABLE}
   */
  public void takeBack(String answerId) {
    confirmation.takeBack(answerId);
  }

  /**
   * The questions that people have confirmed, the newest first, at most {@value
   * Confirmation#MOST_TOLD}.
   *
   * @param dataset the name of the one whose they are; without it, of all
   * @throws QuaestorException {@code DATASET_UNKNOWN}, {@code DATABASE_UNAVAILABLE}
   */
  public List<ConfirmedQuestion> confirmed(Optional<String> dataset) {
    return confirmation.newest(dataset);
  }

  /**
   * Runs SQL that a person wrote, after the guard has checked it; or gives the page that it gave
   * before, if the data are the same and it asks neither for the time nor for chance.
   *
   * @param dataset the name of the one that it reads; without it, the one that has its tables
   * @param page counted from 1
   * @param pageSize from 1 to the row limit
   * @throws QuaestorException {@code SQL_REFUSED} with the guard's explanation, {@code
   *     DATASET_UNKNOWN}, {@code REQUEST_MALFORMED} for a page out of bounds, and what {@link
   *     SalesRepository#stream} throws
   */
  public QueryPage query(
      Caller caller, Optional<String> dataset, String sql, int page, int pageSize) {
    return pages.of(caller, reader(caller, dataset, sql), sql, page, pageSize);
  }

  /** As {@link #query(Caller, Optional, String, int, int)}, of the dataset that has the tables. */
  public QueryPage query(Caller caller, String sql, int page, int pageSize) {
    return query(caller, Optional.empty(), sql, page, pageSize);
  }

  /** As {@link #query(Caller, String, int, int)}, for {@link Caller#ANONYMOUS}. */
  public QueryPage query(String sql, int page, int pageSize) {
    return query(Caller.ANONYMOUS, sql, page, pageSize);
  }

  /**
   * Hands all rows of SQL that a person wrote to {@code sink} as they come. Rows are not limited,
   * only the time is.
   *
   * @param dataset the name of the one that it reads; without it, the one that has its tables
   * @throws QuaestorException as {@link #query} does. When the run cannot be written to the audit
   *     log, the rows have gone already, and this is what ends them.
   */
  public void stream(Caller caller, Optional<String> dataset, String sql, RowSink sink) {
    reader(caller, dataset, sql).queries().stream(Asking.sql(caller), sql, sink);
  }

  /** As {@link #stream(Caller, Optional, String, RowSink)}, of the dataset that has the tables. */
  public void stream(Caller caller, String sql, RowSink sink) {
    stream(caller, Optional.empty(), sql, sink);
  }

  /** As {@link #stream(Caller, String, RowSink)}, for {@link Caller#ANONYMOUS}. */
  public void stream(String sql, RowSink sink) {
    stream(Caller.ANONYMOUS, sql, sink);
  }

  private Section reader(Caller caller, Optional<String> dataset, String sql) {
    if (dataset.isPresent()) {
      return sections.named(dataset.get());
    }
    List<Section> readers = sections.readBy(sql);
    Section first = readers.getFirst();
    if (readers.size() > 1) {
      String names = readers.stream().map(Section::name).collect(Collectors.joining(", "));
      throw first
          .queries()
          .refuse(
              Asking.sql(caller),
              sql,
              "it names tables of several datasets (%s), and a query reads one of them; say which in \"dataset\" if only one is meant"
                  .formatted(names));
    }
    return first;
  }

  /**
   * How a question that is being typed may go on, best first. Runs no query and waits for none: as
   * long as the data were not read yet, it knows the catalog alone.
   *
   * @param text what is typed so far; for a blank one, the catalog's examples
   * @param dataset the name of the one to ask; without it, all that have rows
   * @param language what the text is in where it does not tell by itself
   * @param most from 1 to {@value Typing#MOST}
   * @throws QuaestorException {@code DATASET_UNKNOWN}; {@code QUESTION_INVALID} when the text is
   *     longer than a question may be; {@code REQUEST_MALFORMED}
   */
  public List<Completion> complete(
      String text, Optional<String> dataset, Optional<Locale> language, int most) {
    return typing.complete(text, dataset, language, most);
  }

  /**
   * The values of one column, as far as they are kept in memory.
   *
   * @param dataset the name of the one that has the table; without it, the first that does
   * @param like the beginning of the value or of a word of it, in any case; all values if blank
   * @param most from 1 to {@value Listings#MOST} values
   * @throws QuaestorException {@code DATASET_UNKNOWN}, {@code TABLE_UNKNOWN}; {@code
   *     REQUEST_MALFORMED} for a column that the table does not have; what {@link
   *     SalesRepository#stream} throws, where the values have to be read first
   */
  public ColumnListing values(
      Optional<String> dataset, String table, String column, String like, int most) {
    return listings.list(dataset, table, column, like, most);
  }

  /**
   * Counts what there is in the first dataset right now; in the audit log under {@link
   * Caller#QUAESTOR}.
   *
   * @throws QuaestorException what {@link SalesRepository#stream} throws
   */
  public Statistics statistics() {
    return sections.first().counting().count();
  }

  /**
   * As {@link #statistics()}, of one dataset.
   *
   * @throws QuaestorException {@code DATASET_UNKNOWN} too
   */
  public Statistics statistics(String dataset) {
    return sections.named(dataset).counting().count();
  }

  /** Forgets all answers and pages given so far. */
  public void clearCache() {
    cache.clear();
    pages.clear();
  }
}
