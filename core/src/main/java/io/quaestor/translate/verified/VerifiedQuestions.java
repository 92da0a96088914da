package io.quaestor.translate.verified;

import io.quaestor.catalog.Dataset;
import io.quaestor.port.Usage;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.FirstUse;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.SpokenLanguage;
import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;
import io.quaestor.translate.WrittenQuestions;
import io.quaestor.translate.grammar.GrammarTranslator;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.words.TableLinks;
import io.quaestor.translate.words.TableLinks.Linked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The verified questions of one dataset: those that people have confirmed, the newest first, and
 * those of the catalog in all its languages. A question is answered when it is one of them word for
 * word; else when it is one of them but for values and numbers, and all that it could be agree on
 * the SQL.
 */
public final class VerifiedQuestions implements WrittenQuestions {
  /** In answers, the name of who understood the question. */
  public static final String SOURCE = "verified";

  /** More questions that differ in their values alone are not looked at. */
  private static final int MOST_CANDIDATES = 20;

  private final VerifiedList list;
  private final GrammarTranslator grammar;
  private final FirstUse<Set<String>> known;
  private final FirstUse<TableLinks> links;

  /**
   * @param grammar tells what may go on from the question before it
   */
  public VerifiedQuestions(
      Dataset dataset, Dialect dialect, ConfirmedQuestions confirmed, GrammarTranslator grammar) {
    this.list = new VerifiedList(dataset, dialect, confirmed);
    this.grammar = grammar;
    this.known = new FirstUse<>(() -> KnownValues.of(dataset, dialect));
    this.links = new FirstUse<>(() -> new TableLinks(dataset));
  }

  /** The form in which a question is the same as another. */
  public static String folded(String question) {
    return Wording.of(question).folded();
  }

  /** A verified question and its SQL with the values of the question that is asked. */
  private record Match(Verified verified, String sql, Map<String, String> exchanged) {}

  @Override
  public Optional<Translated> find(TranslationRequest request, Translator any) {
    Wording asked = Wording.of(request.question());
    if (Times.areRelativeIn(asked) || mayGoOn(request)) {
      return Optional.empty();
    }
    return wordForWord(asked)
        .or(() -> withOtherValues(asked, request))
        .filter(match -> isUntried(match.sql(), request))
        .map(match -> translated(match, SpokenLanguage.of(request.question())));
  }

  @Override
  public boolean areNamedIn(String question) {
    return wordForWord(Wording.of(question)).isPresent();
  }

  /** None: those of the catalog are offered as its own. */
  @Override
  public List<String> titles(Locale language) {
    return List.of();
  }

  /** Then it is not known to be the question that was checked. */
  private boolean mayGoOn(TranslationRequest request) {
    return !request.earlier().isEmpty() && grammar.mayGoOn(request.question(), request.profile());
  }

  private Optional<Match> wordForWord(Wording asked) {
    String folded = asked.folded();
    return list.all().stream()
        .filter(verified -> verified.wording().folded().equals(folded))
        .filter(Verified::staysRight)
        .findFirst()
        .map(verified -> new Match(verified, verified.sql(), Map.of()));
  }

  private Optional<Match> withOtherValues(Wording asked, TranslationRequest request) {
    List<Verified> candidates =
        list.all().stream()
            .filter(verified -> verified.mayBe(asked))
            .filter(Verified::staysRight)
            .limit(MOST_CANDIDATES)
            .toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    List<Linked> question = links.get().of(request.question(), request.profile());
    List<Match> matches = new ArrayList<>();
    for (Verified candidate : candidates) {
      List<Linked> own = links.get().of(candidate.question(), request.profile());
      for (int table = 0; table < own.size(); table++) {
        Alignment.of(candidate, own.get(table).links(), question.get(table).links())
            .flatMap(exchanged -> match(candidate, exchanged))
            .ifPresent(matches::add);
      }
    }
    // Where people have confirmed two things, nobody knows which is meant.
    return matches.stream().map(Match::sql).distinct().count() == 1
        ? Optional.of(matches.getFirst())
        : Optional.empty();
  }

  private Optional<Match> match(Verified verified, Map<String, String> exchanged) {
    return verified.saysAllBut(exchanged.keySet(), known.get())
        ? verified.constants().with(exchanged).map(sql -> new Match(verified, sql, exchanged))
        : Optional.empty();
  }

  /** What the guard or the database did not take is not offered again. */
  private static boolean isUntried(String sql, TranslationRequest request) {
    return request.failed().stream().noneMatch(failed -> failed.sql().equals(sql));
  }

  private static Translated translated(Match match, Locale language) {
    Texts texts = new Texts(VerifiedQuestions.class, "messages", language);
    List<String> assumptions =
        match.exchanged().entrySet().stream()
            .filter(exchange -> !exchange.getKey().equals(exchange.getValue()))
            .map(exchange -> texts.say("assume.exchanged", exchange.getKey(), exchange.getValue()))
            .toList();
    return new Translated(
        language,
        match.sql(),
        List.of(ReadingPart.other(texts.say("reading.verified", match.verified().question()))),
        assumptions,
        Optional.empty(),
        Relation.STARTS,
        Optional.empty(),
        SOURCE,
        Usage.NONE,
        List.of());
  }
}
