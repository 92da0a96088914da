package io.quaestor.question;

import io.quaestor.catalog.Dataset;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditLog;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.ResultCache;
import io.quaestor.port.RollupStore;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.VerifiedBook;
import io.quaestor.translate.WrittenQuestions;
import io.quaestor.translate.model.Share;
import io.quaestor.translate.model.SteadyModel;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what a {@link Quaestor} works with. */
public final class QuaestorBuilder {
  private final List<Source> sources = new ArrayList<>();
  private QueryLimits limits = QueryLimits.standard();
  private ResultCache<Answer> cache = ResultCache.none();
  private ResultCache<QueryPage> pages = ResultCache.none();
  private ConversationStore conversations = ConversationStore.inMemory();
  private AuditLog audit = AuditLog.none();
  private VerifiedBook verified = VerifiedBook.inMemory();
  private Function<Dataset, RollupStore> rollups = dataset -> RollupStore.none();
  private Function<Dataset, WrittenQuestions> written = dataset -> WrittenQuestions.none();
  private Optional<LanguageModel> model = Optional.empty();
  private Duration modelTime = Duration.ofMinutes(1);
  private boolean modelAlone;
  private int candidates = 1;
  private double threshold = 0.5;
  private Share share = Share.VALUES;
  private QuestionWatch watch = QuestionWatch.none();

  QuaestorBuilder() {}

  private record Source(Dataset dataset, SalesRepository repository) {}

  /** One more dataset; a question goes to the one that knows its words best. */
  public QuaestorBuilder and(Dataset dataset, SalesRepository repository) {
    sources.add(new Source(dataset, repository));
    return this;
  }

  /**
   * Asks {@code languageModel} where the grammar declines; again where it fails, within the time,
   * and not for a while where it fails often.
   *
   * @param time for one question, all calls and pauses together
   */
  public QuaestorBuilder model(LanguageModel languageModel, Duration time) {
    this.model = Optional.of(new SteadyModel(languageModel));
    this.modelTime = time;
    return this;
  }

  /** Whether the model, if there is one, is asked every question, and the grammar none. */
  public QuaestorBuilder modelAlone(boolean alone) {
    this.modelAlone = alone;
    return this;
  }

  /**
   * Has the model translate a question so many times, at the same time, and goes by what most of
   * the translations find; once unless said. Three cost three calls.
   *
   * @param count 1, or an odd number up to 9
   */
  public QuaestorBuilder candidates(int count) {
    if (count < 1 || count > 9 || count % 2 == 0) {
      throw new IllegalArgumentException("not 1, 3, 5, 7 or 9 candidates: " + count);
    }
    this.candidates = count;
    return this;
  }

  /**
   * How sure a model's answer must be to be given; below it, the person is asked what is meant.
   * {@code 0.5} unless said.
   *
   * @param score as {@link Confidence#score()} has it
   */
  public QuaestorBuilder askBackBelow(double score) {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("not from 0 to 1: " + score);
    }
    this.threshold = score;
    return this;
  }

  /** How much of the data a language model may be told; {@link Share#VALUES} unless said. */
  public QuaestorBuilder share(Share most) {
    this.share = most;
    return this;
  }

  /** Keeps answers in {@code answers}; without this, every question is answered anew. */
  public QuaestorBuilder cache(ResultCache<Answer> answers) {
    this.cache = answers;
    return this;
  }

  /** Keeps pages of queries in {@code kept}; without this, each runs anew. */
  public QuaestorBuilder pages(ResultCache<QueryPage> kept) {
    this.pages = kept;
    return this;
  }

  /** Keeps conversations in {@code store}; without this, {@link ConversationStore#inMemory()}. */
  public QuaestorBuilder conversations(ConversationStore store) {
    this.conversations = store;
    return this;
  }

  /**
   * Writes every refusal and every run to {@code log}, before anybody gets their outcome: what
   * cannot be written is not answered, but fails with {@code DATABASE_UNAVAILABLE}. Without this,
   * no log is kept. Answers from the cache run nothing and leave no line.
   */
  public QuaestorBuilder audit(AuditLog log) {
    this.audit = log;
    return this;
  }

  /** Keeps confirmed questions in {@code book}; without this, until the program ends. */
  public QuaestorBuilder verified(VerifiedBook book) {
    this.verified = book;
    return this;
  }

  /**
   * Lets questions read rollups that have the data as it is; without this, none is read.
   *
   * @param stores where each dataset's are kept
   */
  public QuaestorBuilder rollups(Function<Dataset, RollupStore> stores) {
    this.rollups = stores;
    return this;
  }

  /**
   * Lets questions be asked by name where the grammar does not understand them, as those of reports
   * are.
   */
  public QuaestorBuilder written(Function<Dataset, WrittenQuestions> questions) {
    this.written = questions;
    return this;
  }

  /** Lets {@code measuring} see each part of the work on each question; without this, nobody. */
  public QuaestorBuilder watch(QuestionWatch measuring) {
    this.watch = measuring;
    return this;
  }

  /** How far each query may go; {@link QueryLimits#standard()} unless said otherwise. */
  public QuaestorBuilder limits(QueryLimits queryLimits) {
    this.limits = queryLimits;
    return this;
  }

  /**
   * @throws QuaestorException {@code CATALOG_INVALID} when two datasets do not go together, or the
   *     guard refuses what one computes
   */
  public Quaestor build() {
    Assembly assembly =
        new Assembly(
            limits,
            cache,
            new Ledger(audit, Clock.systemUTC()),
            rollups,
            written,
            verified,
            model,
            modelAlone,
            modelTime,
            share,
            candidates,
            threshold,
            watch);
    return new Quaestor(
        new Sections(
            sources.stream()
                .map(source -> assembly.section(source.dataset(), source.repository()))
                .toList()),
        cache,
        new Pages(pages),
        verified,
        conversations,
        watch);
  }
}
