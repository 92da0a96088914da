package io.quaestor.translate.model;

import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.model.LinkedValues.Linked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How near a part of the catalog is to what is asked.
 *
 * @param asked the words of the question, and of the one before it, from which it may go on
 * @param columns those that have a value that the question names, as {@code table.column}
 */
record Relevance(Stems asked, Set<String> columns) {
  static Relevance of(TranslationRequest request, List<Linked> linked) {
    List<String> texts = new ArrayList<>(List.of(request.question()));
    List<Turn> earlier = request.earlier();
    if (!earlier.isEmpty()) {
      texts.add(earlier.getLast().question());
    }
    return new Relevance(
        Stems.of(texts),
        linked.stream()
            .map(value -> value.table() + "." + value.column())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** How many of the words are said of it; a named value counts as one. */
  int of(Stems said) {
    return asked.shared(said);
  }

  int ofColumn(String table, String column, Stems said) {
    return of(said) + (columns.contains(table + "." + column) ? 1 : 0);
  }
}
