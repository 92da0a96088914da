package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Token.Kind;
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
final class Linker {
  private static final double NOISE = 0.3;
  private static final double PHRASE = 1.0;
  private static final double LONG_PHRASE = 0.25;
  private static final double NAMED_VALUE = 1.0;
  private static final double VALUE_WORDS = 1.3;
  private static final double OUTSIDE = 2.0;
  private static final double MISSPELT = 3.0;
  private static final double UNKNOWN = 10.0;
  private static final int LONGEST_VALUE = 12;

  private final Vocabulary vocabulary;
  private final ValueMatcher values;

  Linker(Vocabulary vocabulary, ValueMatcher values) {
    this.vocabulary = vocabulary;
    this.values = values;
  }

  /** A cover of the whole question and what it cost; the language that costs least is spoken. */
  record Cover(List<Link> links, double cost) {}

  private record Step(Link link, int next, double cost) {}

  Cover cover(List<Token> tokens) {
    double[] cost = new double[tokens.size() + 1];
    Step[] best = new Step[tokens.size()];
    Arrays.fill(cost, 0, tokens.size(), Double.MAX_VALUE);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      for (Step step : steps(tokens, i)) {
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

  private List<Step> steps(List<Token> tokens, int from) {
    List<Step> steps = new ArrayList<>();
    for (int to = from + 1; to <= Math.min(tokens.size(), from + Vocabulary.LONGEST); to++) {
      List<Token> phrase = tokens.subList(from, to);
      int end = to;
      vocabulary
          .find(phrase)
          .ifPresent(
              term -> steps.add(step(phrase, term, null, end, phraseCost(term, phrase.size()))));
    }
    for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST_VALUE); to++) {
      addValues(tokens.subList(from, to), to, steps);
    }
    Token token = tokens.get(from);
    Literals.read(token)
        .ifPresent(term -> steps.add(step(List.of(token), term, null, from + 1, PHRASE)));
    if (steps.isEmpty()) {
      steps.add(unlisted(token, from + 1));
    }
    return steps;
  }

  private void addValues(List<Token> span, int to, List<Step> steps) {
    if (span.stream().noneMatch(this::isTelling)) {
      return;
    }
    Optional<Term.Values> named = values.named(span);
    if (named.isPresent()) {
      steps.add(step(span, named.get(), null, to, NAMED_VALUE));
    } else if (isTelling(span.getFirst()) && isTelling(span.getLast()) && allTelling(span)) {
      values.containing(span).ifPresent(term -> steps.add(step(span, term, null, to, VALUE_WORDS)));
    }
  }

  /** Whether a token alone can point at a value: a word of three letters that means something. */
  private boolean isTelling(Token token) {
    return token.kind() == Kind.WORD
        && (token.folded().length() >= 3 || token.folded().chars().anyMatch(Character::isDigit))
        && !vocabulary.isNoise(token.folded());
  }

  private boolean allTelling(List<Token> span) {
    return span.stream().allMatch(token -> isTelling(token) || token.kind() == Kind.NUMBER);
  }

  private Step unlisted(Token token, int next) {
    if (token.kind() == Kind.SYMBOL) {
      return step(List.of(token), new Term.Unknown(), null, next, UNKNOWN);
    }
    String stem = vocabulary.lexicon().stem(token.folded());
    List<String> known = new ArrayList<>(vocabulary.stems());
    known.addAll(values.stems());
    Optional<String> nearest = Spelling.nearest(stem, known.stream().distinct().toList());
    Optional<Term> meant =
        nearest.flatMap(
            word ->
                vocabulary
                    .findStem(word)
                    .or(() -> values.containing(List.of(new Token(word, word, Kind.WORD)))));
    return meant
        .filter(term -> !(term instanceof Term.Word word && word.concept() == Concept.NOISE))
        .map(term -> step(List.of(token), term, nearest.orElseThrow(), next, MISSPELT))
        .orElseGet(() -> step(List.of(token), new Term.Unknown(), null, next, UNKNOWN));
  }

  /** A phrase of several words means more than its words, those without meaning included. */
  private static double phraseCost(Term term, int words) {
    if (term instanceof Term.Word word && word.concept() == Concept.NOISE) {
      return NOISE;
    }
    if (term instanceof Term.Word word && word.concept() == Concept.OUTSIDE) {
      return OUTSIDE;
    }
    return words == 1 ? PHRASE : Math.min(PHRASE, LONG_PHRASE * words);
  }

  private static Step step(
      List<Token> tokens, Term term, @Nullable String readAs, int next, double cost) {
    return new Step(new Link(tokens, term, readAs), next, cost);
  }
}
