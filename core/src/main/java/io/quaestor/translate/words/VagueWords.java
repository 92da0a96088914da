package io.quaestor.translate.words;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that may be said of several columns, such as "country" where buyers and sellers have one
 * each, and which column a question means by them: the one of whose other words the question says
 * some ("sellers per country"), else the one that the catalog has the vague words for. Immutable.
 */
final class VagueWords {
  private final Lexicon lexicon;
  private final Map<String, Column> byName = new HashMap<>();
  private final Map<List<String>, List<Column>> candidates = new HashMap<>();

  VagueWords(Dataset dataset, Lexicon lexicon) {
    this.lexicon = lexicon;
    List<Column> columns =
        dataset.tables().stream().flatMap(table -> table.columns().stream()).toList();
    columns.forEach(column -> byName.put(column.name(), column));
    for (Column column : columns) {
      for (String phrase : column.vagueWords().in(lexicon.language())) {
        List<String> said = stems(phrase);
        candidates.put(
            said,
            columns.stream()
                .filter(other -> other.role() == column.role())
                .filter(other -> other.equals(column) || isNamedWith(other, said))
                .toList());
      }
    }
  }

  private boolean isNamedWith(Column column, List<String> said) {
    return phrases(column).stream()
        .anyMatch(phrase -> Collections.indexOfSubList(phrase, said) >= 0);
  }

  /**
   * The column that is meant by the words from one token to before another; none where they are not
   * vague, or mean several.
   */
  Optional<Column> meant(List<Token> question, int from, int to) {
    List<String> said =
        question.subList(from, to).stream().map(token -> lexicon.stem(token.folded())).toList();
    List<Column> columns = candidates.get(said);
    return columns == null ? Optional.empty() : among(columns, question, from, to);
  }

  /** The column that is meant by a value which several columns have. */
  Optional<Column> meant(Collection<String> having, List<Token> question, int from, int to) {
    return among(having.stream().map(byName::get).toList(), question, from, to);
  }

  private Optional<Column> among(List<Column> columns, List<Token> question, int from, int to) {
    Set<String> others =
        IntStream.range(0, question.size())
            .filter(at -> at < from || at >= to)
            .mapToObj(at -> lexicon.stem(question.get(at).folded()))
            .collect(Collectors.toSet());
    List<Column> told =
        columns.stream()
            .filter(column -> telling(column, columns).stream().anyMatch(others::contains))
            .toList();
    List<Column> meant =
        told.isEmpty()
            ? columns.stream()
                .filter(column -> !column.vagueWords().in(lexicon.language()).isEmpty())
                .toList()
            : told;
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /** The words of a column that are not those of the others. */
  private Set<String> telling(Column column, List<Column> among) {
    Set<String> own = words(column);
    among.stream()
        .filter(other -> !other.equals(column))
        .forEach(other -> own.removeAll(words(other)));
    return own;
  }

  private Set<String> words(Column column) {
    Set<String> words = new HashSet<>();
    phrases(column).forEach(words::addAll);
    return words;
  }

  private List<List<String>> phrases(Column column) {
    return column.words().in(lexicon.language()).stream().map(this::stems).toList();
  }

  private List<String> stems(String phrase) {
    return Tokenizer.words(phrase).stream().map(lexicon::stem).toList();
  }
}
