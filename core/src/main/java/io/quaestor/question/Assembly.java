package io.quaestor.question;

import io.quaestor.analysis.prose.ProseAnalyst;
import io.quaestor.catalog.Dataset;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.ResultCache;
import io.quaestor.port.RollupStore;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.VerifiedBook;
import io.quaestor.question.QuestionWatch.Part;
import io.quaestor.rollup.CurrentRollups;
import io.quaestor.sql.SqlValidator;
import io.quaestor.translate.ThenWritten;
import io.quaestor.translate.Translator;
import io.quaestor.translate.WrittenQuestions;
import io.quaestor.translate.grammar.GrammarTranslator;
import io.quaestor.translate.model.ModelTranslator;
import io.quaestor.translate.model.Prompt;
import io.quaestor.translate.model.Share;
import io.quaestor.translate.verified.ConfirmedQuestions;
import io.quaestor.translate.verified.VerifiedQuestions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts together what one dataset's questions need.
 *
 * @param modelAlone whether it is asked every question
 * @param share how much of the data {@code model} may be told
 * @param candidates how many translations of the model are compared
 * @param threshold how sure a model's answer must be
 */
record Assembly(
    QueryLimits limits,
    ResultCache<Answer> cache,
    Ledger ledger,
    Function<Dataset, RollupStore> rollups,
    Function<Dataset, WrittenQuestions> written,
    VerifiedBook verified,
    Optional<LanguageModel> model,
    boolean modelAlone,
    Duration modelTime,
    Share share,
    int candidates,
    double threshold,
    QuestionWatch watch) {
  Section section(Dataset dataset, SalesRepository repository) {
    SqlValidator guard = SqlValidator.over(dataset, repository.dialect());
    GuardedQueries queries = new GuardedQueries(guard, repository, limits, ledger, watch);
    if (!dataset.folder().isProven()) {
      new CatalogSql(dataset, queries).check();
    }
    GrammarTranslator grammar =
        new GrammarTranslator(
            dataset, repository.dialect(), new CurrentRollups(dataset, rollups.apply(dataset)));
    ConfirmedQuestions confirmed = new ConfirmedQuestions(verified, dataset.name());
    WrittenQuestions byName =
        WrittenQuestions.either(
            written.apply(dataset),
            new VerifiedQuestions(dataset, repository.dialect(), confirmed, grammar));
    List<Translator> translators = new ArrayList<>();
    if (model.isEmpty() || !modelAlone) {
      translators.add(watched(Part.GRAMMAR, new ThenWritten(grammar, byName)));
    }
    model.ifPresent(
        asked ->
            translators.add(
                watched(
                    Part.MODEL,
                    new ModelTranslator(
                        asked, prompt(dataset, repository, queries, confirmed), candidates))));
    Suggestions suggestions = new Suggestions(dataset, byName);
    Profiles profiles = new Profiles(dataset, repository, queries);
    return new Section(
        dataset,
        profiles,
        new Glossary(dataset, profiles),
        grammar,
        byName,
        confirmed,
        new Understanding(translators, queries, modelTime, watch),
        new Assurance(dataset, grammar, confirmed, threshold),
        new Readings(queries),
        new Composition(
            dataset, new Detective(queries, repository.dialect()), writing(), suggestions, watch),
        suggestions,
        queries,
        new Counting(dataset, repository, queries, cache));
  }

  private Translator watched(Part part, Translator translator) {
    return new WatchedTranslator(translator, part, watch);
  }

  private Writing writing() {
    return new Writing(model.filter(any -> share == Share.ROWS).map(ProseAnalyst::new));
  }

  private Prompt prompt(
      Dataset dataset,
      SalesRepository repository,
      GuardedQueries queries,
      ConfirmedQuestions confirmed) {
    return new Prompt(
        dataset,
        repository.dialect(),
        share,
        new BackgroundSurvey(new SurveyQueries(dataset, queries)::survey),
        Clock.system(ZoneId.systemDefault()),
        confirmed::newest);
  }
}
