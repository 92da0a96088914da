package io.quaestor.translate.words;

import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Token.Kind;
import io.quaestor.translate.values.Ids;
import io.quaestor.translate.values.ValueIndex;
import io.quaestor.translate.words.SpanWords.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds neighbouring words of one question that name values together. What a word means is looked
 * up once; a longer span narrows what the shorter one has found.
 */
public final class ValueSpans {
  private static final int LONGEST = 12;
  private static final double NAMED = 1.0;
  private static final double WORDS = 1.3;
  private static final double OTHER_WORDS = 1.6;
  private static final double MISSPELT = 1.2;

  /**
   * Values that a span of tokens names.
   *
   * @param to the token after the last
   * @param readAs what the words are taken for, null when they are in the values as they are
   */
  record Found(int to, Term.Values term, @Nullable String readAs, double cost) {}

  private final ValueMatcher matcher;
  private final SpanWords words;

  ValueSpans(Vocabulary vocabulary, ValueMatcher matcher, List<Token> tokens) {
    this.matcher = matcher;
    this.words = new SpanWords(vocabulary, matcher, tokens);
  }

  /** Whether a token points at values, be it at too many. */
  boolean isTelling(int at) {
    return words.part(at) == Part.TELLING;
  }

  /** All spans that begin at a token and name values of one column. */
  List<Found> at(int from) {
    List<Found> found = new ArrayList<>();
    addNames(from, found);
    switch (words.part(from)) {
      case TELLING, OPEN, WORD -> addWords(from, found);
      case NOISE, FOREIGN, NUMBER, SYMBOL, OTHER -> {
        // Nothing that a name could begin with unless it is given in full.
      }
    }
    return found;
  }

  /** Whole names, whatever words they are made of. */
  private void addNames(int from, List<Found> found) {
    ValueIndex index = matcher.index();
    List<String> name = new ArrayList<>();
    Ids having = Ids.NONE;
    boolean telling = false;
    for (int at = from; at < end(from); at++) {
      Token token = words.token(at);
      if (token.kind() == Kind.SYMBOL && at > from) {
        continue;
      }
      name.add(token.folded());
      Ids with = index.words().having(token.folded());
      Ids wider = having;
      having = at == from ? with : having.common(with);
      if (having.isEmpty()) {
        return;
      }
      telling |= isTelling(at) || words.part(at) == Part.WORD;
      int to = at + 1;
      if (telling) {
        ofOneColumn(index.named(name, having), from, to)
            .ifPresent(
                of ->
                    found.add(
                        new Found(to, matcher.term(of.ids(), true, wider), of.readAs(), NAMED)));
      }
    }
  }

  private void addWords(int from, List<Found> found) {
    ValueSpan span = new ValueSpan(words, matcher, from);
    int at = from;
    while (at < end(from) && span.take(at)) {
      int to = at + (isTelling(at) ? words.meaning(at).length() : 1);
      if (span.mayEnd(at)) {
        ValueSpan.Named named = span.named(to);
        double cost = (named.strict() ? WORDS : OTHER_WORDS) + (named.misspelt() ? MISSPELT : 0);
        ofOneColumn(named.ids(), from, to)
            .ifPresent(
                of ->
                    found.add(
                        new Found(
                            to,
                            matcher.term(of.ids(), false, named.wider()),
                            of.readAs() == null ? named.readAs() : of.readAs(),
                            cost)));
      }
      at = to;
    }
  }

  private int end(int from) {
    return Math.min(words.count(), from + LONGEST);
  }

  /**
   * @param readAs the column that is taken to be meant and its value, null where that is certain
   */
  private record OfOne(Ids ids, @Nullable String readAs) {}

  /** Values that are of one column, of the one whose name stands beside them, or is meant. */
  private Optional<OfOne> ofOneColumn(Ids ids, int from, int to) {
    List<String> columns = matcher.index().columns(ids);
    Optional<OfOne> of = Optional.of(new OfOne(ids, null));
    if (columns.size() > 1) {
      of =
          columns.stream()
              .filter(column -> words.isBeside(column, from, to))
              .findFirst()
              .map(column -> new OfOne(matcher.index().within(ids, column), null))
              .or(() -> vague(ids, columns, from, to));
    }
    return of.filter(one -> matcher.nameable(one.ids()));
  }

  private Optional<OfOne> vague(Ids ids, List<String> columns, int from, int to) {
    return words
        .meant(columns, from, to)
        .map(
            column ->
                new OfOne(
                    matcher.index().within(ids, column.name()),
                    words.label(column) + " " + words.text(from, to)));
  }
}
