package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Token.Kind;
import io.quaestor.translate.values.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Covers a question with links at the least cost: long phrases before short ones, words of the
 * language before words of the data, words as typed before words as probably meant, and an unknown
 * word last of all.
 */
public final class Linker {
  private static final double NOISE = 0.3;
  private static final double PHRASE = 1.0;
  private static final double LONG_PHRASE = 0.25;
  private static final double OUTSIDE = 2.0;
  private static final double BEGINNING = 2.5;
  private static final double MISSPELT = 3.0;
  private static final double UNKNOWN = 10.0;

  private final Vocabulary vocabulary;
  private final ValueMatcher values;

  public Linker(Vocabulary vocabulary, ValueMatcher values) {
    this.vocabulary = vocabulary;
    this.values = values;
  }

  /** A cover of the whole question and what it cost; the language that costs least is spoken. */
  public record Cover(List<Link> links, double cost) {}

  private record Step(Link link, int next, double cost) {}

  public Cover cover(List<Token> tokens) {
    double[] cost = new double[tokens.size() + 1];
    Step[] best = new Step[tokens.size()];
    ValueSpans spans = new ValueSpans(vocabulary, values, tokens);
    Arrays.fill(cost, 0, tokens.size(), Double.MAX_VALUE);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      for (Step step : steps(tokens, spans, i)) {
        double total = step.cost() + cost[step.next()];
        if (total < cost[i]) {
          cost[i] = total;
          best[i] = step;
        }
      }
    }
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i = best[i].next()) {
      links.add(best[i].link());
    }
    return new Cover(links, cost[0]);
  }

  private List<Step> steps(List<Token> tokens, ValueSpans spans, int from) {
    List<Step> steps = new ArrayList<>();
    for (int to = from + 1; to <= Math.min(tokens.size(), from + Vocabulary.LONGEST); to++) {
      List<Token> phrase = tokens.subList(from, to);
      int end = to;
      vocabulary
          .vague()
          .meant(tokens, from, to)
          .ifPresent(
              column ->
                  steps.add(
                      step(
                          phrase,
                          new Term.OfColumn(column),
                          column.words().label(vocabulary.language(), column.name()),
                          end,
                          phraseCost(new Term.OfColumn(column), phrase.size()))));
      vocabulary
          .find(phrase)
          .ifPresent(
              term -> steps.add(step(phrase, term, null, end, phraseCost(term, phrase.size()))));
    }
    for (ValueSpans.Found found : spans.at(from)) {
      List<Token> span = tokens.subList(from, found.to());
      steps.add(step(span, found.term(), found.readAs(), found.to(), found.cost()));
    }
    Token token = tokens.get(from);
    Literals.read(token)
        .ifPresent(term -> steps.add(step(List.of(token), term, null, from + 1, PHRASE)));
    if (steps.isEmpty()) {
      boolean manyValues = spans.isTelling(from);
      steps.add(manyValues ? unknown(token, from + 1) : unlisted(token, from + 1));
    }
    return steps;
  }

  /** The one word that is probably meant. */
  private Step unlisted(Token token, int next) {
    String folded = token.folded();
    if (token.kind() != Kind.WORD) {
      return unknown(token, next);
    }
    Optional<ValueMatcher.Beginning> beginning = values.beginning(token);
    if (beginning.isPresent()) {
      return beginning
          .flatMap(begun -> term(begun.ids()))
          .map(term -> step(List.of(token), term, beginning.get().readAs(), next, BEGINNING))
          .orElseGet(() -> unknown(token, next));
    }
    Optional<String> nearest =
        Spelling.nearest(vocabulary.lexicon().stem(folded), vocabulary.stems(), values.stems());
    return nearest
        .flatMap(word -> vocabulary.findStem(word).or(() -> term(values.having(word))))
        .filter(term -> !(term instanceof Term.Word word && word.concept() == Concept.NOISE))
        .map(term -> step(List.of(token), term, nearest.orElseThrow(), next, MISSPELT))
        .orElseGet(() -> unknown(token, next));
  }

  private Optional<Term> term(Ids ids) {
    boolean oneColumn = values.index().columns(ids).size() == 1;
    return oneColumn && values.nameable(ids)
        ? Optional.of(values.term(ids, false, Ids.NONE))
        : Optional.empty();
  }

  private static Step unknown(Token token, int next) {
    return step(List.of(token), new Term.Unknown(), null, next, UNKNOWN);
  }

  /** A phrase of several words means more than its words, those without meaning included. */
  private static double phraseCost(Term term, int words) {
    if (term instanceof Term.Word word && word.concept() == Concept.NOISE) {
      return NOISE;
    }
    if (term instanceof Term.Word word && word.concept() == Concept.OUTSIDE) {
      // Said in several words, it is more than those without a meaning that it is made of.
      return words == 1 ? OUTSIDE : NOISE;
    }
    return words == 1 ? PHRASE : Math.min(PHRASE, LONG_PHRASE * words);
  }

  private static Step step(
      List<Token> tokens, Term term, @Nullable String readAs, int next, double cost) {
    return new Step(new Link(tokens, term, readAs), next, cost);
  }
}
