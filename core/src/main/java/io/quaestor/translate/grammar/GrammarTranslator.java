package io.quaestor.translate.grammar;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.plan.PlanSql;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.values.DataProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Translates without any model, deterministically. It answers when every word of the question is
 * accounted for, and otherwise names the words it did not understand.
 */
public final class GrammarTranslator implements Translator {
  /** The name of this translator in answers. */
  public static final String SOURCE = "grammar";

  /** In the order in which they are tried at each place: the longer and narrower clause first. */
  private static final List<ClauseReader> READERS =
      List.of(
          new MovingAverageReader(),
          new FirstAndLastReader(),
          new ValueReader(),
          new SegmentReader(),
          new HourReader(),
          new DateReader(),
          new WeekdayReader(),
          new ConditionReader(),
          new GroupReader(),
          new MeasureReader(),
          new AggregateReader(),
          new RankReader(),
          new SubjectReader(),
          new WordReader(),
          new BareValueReader());

  private final Dataset dataset;
  private final PlanSql sql;
  private final List<Vocabulary> vocabularies;
  private final AtomicReference<Matchers> matchers = new AtomicReference<>();

  /** The value matchers of one version of the data, one for each language. */
  private record Matchers(long dataVersion, List<ValueMatcher> byLanguage) {}

  private record Spoken(Vocabulary vocabulary, List<Link> links, double cost) {}

  public GrammarTranslator(Dataset dataset, Dialect dialect) {
    this.dataset = dataset;
    this.sql = new PlanSql(dialect);
    this.vocabularies =
        Lexicon.bundled().stream().map(lexicon -> new Vocabulary(dataset, lexicon)).toList();
  }

  @Override
  public Translation translate(TranslationRequest request) {
    Table table = dataset.tables().getFirst();
    List<Token> tokens = Tokenizer.tokens(request.question());
    Spoken spoken = spoken(tokens, request.profile(), table);
    Texts messages = new Texts(GrammarTranslator.class, "messages", spoken.vocabulary().language());
    Draft draft =
        new Draft(
            dataset,
            table,
            request.profile().values(table.name()),
            request.profile().span(table.name()).orElse(null),
            messages,
            spoken.vocabulary().lexicon());
    if (draft.data == null && draft.column(Role.DATE).isPresent()) {
      draft.object("declined.empty");
      return notAnswerable(draft, messages);
    }
    List<Link> telling =
        ClockWords.joined(spoken.links().stream().filter(link -> !link.is(Concept.NOISE)).toList());
    List<String> notUnderstood = read(new Cursor(telling), draft);
    if (!notUnderstood.isEmpty()) {
      return new Translation.NotUnderstood(
          messages.language(),
          messages.say("declined.words", String.join(", ", quoted(notUnderstood))),
          notUnderstood);
    }
    if (telling.isEmpty()) {
      draft.object("declined.nothing");
    }
    spellings(telling, draft);
    Optional<QueryPlan> plan =
        draft.objection == null ? new PlanMaker(draft).make() : Optional.empty();
    return plan.<Translation>map(made -> translated(made, draft, messages))
        .orElseGet(() -> notAnswerable(draft, messages));
  }

  /** The words that no clause took, as they were typed. */
  private static List<String> read(Cursor cursor, Draft draft) {
    List<String> leftOver = new ArrayList<>();
    while (!cursor.atEnd()) {
      if (READERS.stream().noneMatch(reader -> reader.read(cursor, draft))) {
        leftOver.add(cursor.peek(0).orElseThrow().text());
        cursor.advance(1);
      }
    }
    return leftOver;
  }

  /** The language in which the question costs least to cover. */
  private Spoken spoken(List<Token> tokens, DataProfile profile, Table table) {
    List<ValueMatcher> byLanguage = matchers(profile, table);
    Spoken best = null;
    for (int i = 0; i < vocabularies.size(); i++) {
      Vocabulary vocabulary = vocabularies.get(i);
      Linker.Cover cover = new Linker(vocabulary, byLanguage.get(i)).cover(tokens);
      if (best == null || cover.cost() < best.cost()) {
        best = new Spoken(vocabulary, cover.links(), cover.cost());
      }
    }
    if (best == null) {
      throw new IllegalStateException("there is no lexicon");
    }
    return best;
  }

  private List<ValueMatcher> matchers(DataProfile profile, Table table) {
    Matchers known = matchers.get();
    if (known == null || known.dataVersion() != profile.dataVersion()) {
      known =
          new Matchers(
              profile.dataVersion(),
              vocabularies.stream()
                  .map(v -> new ValueMatcher(profile.values(table.name()), v.lexicon()))
                  .toList());
      matchers.set(known);
    }
    return known.byLanguage();
  }

  private Translation translated(QueryPlan plan, Draft draft, Texts messages) {
    PlanReading reading = new PlanReading(messages);
    return new Translation.Translated(
        messages.language(),
        sql.write(plan),
        reading.read(plan, draft.sorting),
        List.copyOf(draft.assumptions),
        Optional.of(
            PlanShape.of(
                plan,
                messages.language(),
                Optional.ofNullable(draft.wantedChart),
                reading.title(plan))),
        SOURCE,
        0,
        0);
  }

  private static Translation notAnswerable(Draft draft, Texts messages) {
    String reason = draft.objection == null ? messages.say("declined.nothing") : draft.objection;
    return new Translation.NotUnderstood(messages.language(), reason, List.of());
  }

  private static void spellings(List<Link> links, Draft draft) {
    for (Link link : links) {
      if (link.readAs() != null) {
        draft.assume("assume.spelling", link.text(), link.readAs());
      }
    }
  }

  private static List<String> quoted(List<String> words) {
    return words.stream().map(word -> "\"" + word + "\"").toList();
  }
}
