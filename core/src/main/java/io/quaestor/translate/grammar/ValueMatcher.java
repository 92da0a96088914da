package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.values.ColumnValue;
import io.quaestor.translate.values.ValueIndex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the values of the data that a few neighbouring words name. Immutable. */
final class ValueMatcher {
  private final ValueIndex index;
  private final Lexicon lexicon;
  private final Map<String, Set<String>> wordsByStem = new HashMap<>();

  ValueMatcher(ValueIndex index, Lexicon lexicon) {
    this.index = index;
    this.lexicon = lexicon;
    for (String word : index.words()) {
      wordsByStem.computeIfAbsent(lexicon.stem(word), any -> new HashSet<>()).add(word);
    }
  }

  ValueIndex index() {
    return index;
  }

  Set<String> stems() {
    return wordsByStem.keySet();
  }

  /** The one value that these tokens name in full. */
  Optional<Term.Values> named(List<Token> tokens) {
    Set<ColumnValue> values = index.named(tokens.stream().map(Token::folded).toList());
    return oneColumn(values).map(column -> term(column, values, true));
  }

  /**
   * All values that have every one of these words, singular or plural, in any order.
   *
   * @return nothing when no value has them all, or when values of several columns do
   */
  Optional<Term.Values> containing(List<Token> tokens) {
    Set<ColumnValue> found = null;
    for (Token token : tokens) {
      Set<ColumnValue> having = withWordLike(token.folded());
      if (found == null) {
        found = having;
      } else {
        found.retainAll(having);
      }
      if (found.isEmpty()) {
        return Optional.empty();
      }
    }
    Set<ColumnValue> values = found == null ? Set.of() : found;
    return oneColumn(values).map(column -> term(column, values, false));
  }

  private Set<ColumnValue> withWordLike(String folded) {
    Set<ColumnValue> values = new HashSet<>();
    Set<String> words = wordsByStem.getOrDefault(lexicon.stem(folded), Set.of());
    (words.isEmpty() ? beginningWith(folded) : words)
        .forEach(word -> values.addAll(index.containing(List.of(word))));
    return values;
  }

  /** "x6" for "x6un": a word with a number in it may be the beginning of another. */
  private Set<String> beginningWith(String folded) {
    boolean numbered = folded.chars().anyMatch(Character::isDigit);
    if (!numbered || !folded.chars().anyMatch(Character::isLetter)) {
      return Set.of();
    }
    return index.words().stream()
        .filter(word -> word.startsWith(folded) && word.length() > folded.length())
        .filter(word -> !Character.isDigit(word.charAt(folded.length())))
        .collect(Collectors.toSet());
  }

  private static Optional<String> oneColumn(Set<ColumnValue> values) {
    Map<String, Long> columns =
        values.stream()
            .collect(
                Collectors.groupingBy(ColumnValue::column, TreeMap::new, Collectors.counting()));
    return columns.size() == 1 ? columns.keySet().stream().findFirst() : Optional.empty();
  }

  private static Term.Values term(String column, Set<ColumnValue> values, boolean exact) {
    return new Term.Values(
        column,
        values.stream().map(ColumnValue::value).collect(Collectors.toUnmodifiableSet()),
        exact);
  }
}
