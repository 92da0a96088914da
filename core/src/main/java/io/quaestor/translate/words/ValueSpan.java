package io.quaestor.translate.words;

import io.quaestor.translate.values.Ids;
import io.quaestor.translate.values.NearWords;
import io.quaestor.translate.words.SpanWords.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words side by side that values must all have. It grows to the right, one token at a time, and
 * each token narrows what was found. Not thread-safe.
 */
public final class ValueSpan {
  /** A misspelt word is only believed beside words that few values have. */
  private static final int FEW = 50;

  /**
   * @param wider what was named before the last word narrowed it
   * @param strict whether the words stand in the values as they are
   * @param readAs what they are taken for, null when they are in the values as they are
   */
  record Named(Ids ids, Ids wider, boolean strict, boolean misspelt, @Nullable String readAs) {}

  private final SpanWords words;
  private final ValueMatcher matcher;
  private final int from;
  private final List<Integer> fixed = new ArrayList<>();
  private final List<Integer> read = new ArrayList<>();
  private int open = -1;
  private @Nullable Ids exact;
  private @Nullable Ids loose;
  private Ids wider = Ids.NONE;

  ValueSpan(SpanWords words, ValueMatcher matcher, int from) {
    this.words = words;
    this.matcher = matcher;
    this.from = from;
  }

  /** Whether the token at a place can be one of the span, which it then is. */
  boolean take(int at) {
    return switch (words.part(at)) {
      case TELLING -> {
        wider = exact == null ? Ids.NONE : exact;
        read.add(at);
        yield narrow(words.meaning(at).exact(), words.meaning(at).loose());
      }
      case WORD, FOREIGN -> {
        fixed.add(at);
        Ids having = matcher.having(words.stem(at));
        yield !(at == from && words.joins(at)) && narrow(having, having);
      }
      case NUMBER -> at > from && narrow(words.meaning(at).exact(), words.meaning(at).exact());
      case OPEN -> {
        boolean first = open < 0;
        open = at;
        yield first;
      }
      case NOISE -> at > from;
      case SYMBOL -> at > from && words.part(at - 1) == Part.NUMBER; // 70%
      case OTHER -> false;
    };
  }

  /** Whether the span may end with the token at a place. */
  boolean mayEnd(int at) {
    boolean ends = words.part(at) == Part.TELLING || words.part(at) == Part.OPEN;
    return ends && !read.isEmpty();
  }

  /** What the tokens up to a place name together. */
  Named named(int to) {
    Ids strictly = told(exact, to);
    boolean strict = !strictly.isEmpty();
    Ids ids = strict ? strictly : told(loose, to);
    if (open >= 0) {
      ids = ids.size() <= FEW ? ids.where(this::hasNear) : Ids.NONE;
    }
    return new Named(
        ids, wider, strict, open >= 0, ids.isEmpty() ? null : readAs(to, strict, ids.first()));
  }

  private boolean narrow(Ids withExact, Ids withLoose) {
    exact = exact == null ? withExact : exact.common(withExact);
    loose = loose == null ? withLoose : loose.common(withLoose);
    return !loose.isEmpty();
  }

  /** Those in which the words with a meaning of their own stand just so. */
  private Ids told(@Nullable Ids ids, int to) {
    if (ids == null || fixed.isEmpty()) {
      return ids == null ? Ids.NONE : ids;
    }
    return ids.size() > ValueMatcher.MOST
        ? Ids.NONE
        : ids.where(id -> standsSo(matcher.stemsOf(id), to));
  }

  /** What a word joins are two things, unless the value begins with what the span begins with. */
  private boolean standsSo(List<String> value, int to) {
    for (int at : fixed) {
      List<String> run =
          IntStream.range(Math.max(from, at - 1), Math.min(to, at + 2))
              .mapToObj(words::stem)
              .toList();
      boolean begun = !words.joins(at) || value.getFirst().equals(words.stem(from));
      if (!begun || Collections.indexOfSubList(value, run) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean hasNear(int id) {
    return matcher.stemsOf(id).stream().anyMatch(this::isNear);
  }

  private boolean isNear(String word) {
    return word.length() >= SpanWords.SHORTEST_MISSPELT - 1
        && NearWords.slips(words.stem(open), word, 1) == 1;
  }

  private @Nullable String readAs(int to, boolean strict, int first) {
    List<String> said = new ArrayList<>();
    boolean changed = open >= 0;
    for (int at = from; at < to; at++) {
      String word = words.token(at).text();
      if (at == open) {
        word = matcher.stemsOf(first).stream().filter(this::isNear).findFirst().orElse(word);
      } else if (read.contains(at)) {
        ValueMatcher.Meaning meaning = words.meaning(at);
        String as = strict ? meaning.exactAs() : meaning.looseAs();
        changed |= as != null;
        word = as == null ? word : as;
        at += meaning.length() - 1;
      }
      if (words.part(at) != Part.NOISE) {
        said.add(word);
      }
    }
    return changed ? String.join(" ", said) : null;
  }
}
