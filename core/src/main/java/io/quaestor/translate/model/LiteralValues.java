package io.quaestor.translate.model;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.model.LinkedValues.Linked;
import io.quaestor.translate.values.ColumnValue;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.Ids;
import io.quaestor.translate.values.ValueIndex;
import io.quaestor.translate.words.ValueMatcher;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The values of the data that are nearest to the texts in SQL that found nothing. */
final class LiteralValues {
  private static final int NEAREST = 3;
  private static final int MOST = 12;

  /** A longer text is no name that was misspelt. */
  private static final int LONGEST = 200;

  private LiteralValues() {}

  /** Nothing for a text that some column has just so. */
  static List<Linked> near(String sql, Dataset dataset, DataProfile profile) {
    Set<Linked> near = new LinkedHashSet<>();
    for (String text : SqlConstants.texts(sql)) {
      if (text.length() > LONGEST) {
        continue;
      }
      for (Table table : dataset.tables()) {
        near(text, table, profile.values(table.name())).stream()
            .map(value -> new Linked(table.name(), value.column(), value.value(), true))
            .forEach(near::add);
      }
    }
    return near.stream().limit(MOST).toList();
  }

  private static List<ColumnValue> near(String text, Table table, ValueIndex index) {
    if (table.columns().stream().anyMatch(column -> index.has(column.name(), text))) {
      return List.of();
    }
    // With other accents, in another case or as a part: what = and LIKE do not see.
    Ids containing = index.containing(Tokenizer.words(text));
    return containing.isEmpty()
        ? misspelt(text, table, index)
        : containing.stream().limit(NEAREST).mapToObj(index::value).toList();
  }

  private static List<ColumnValue> misspelt(String text, Table table, ValueIndex index) {
    ValueMatcher values = new ValueMatcher(index, Lexicon.bundled().getFirst(), table);
    return Tokenizer.tokens(text).stream()
        .filter(token -> token.kind() == Token.Kind.WORD)
        .flatMap(token -> values.nearest(token, NEAREST).stream())
        .distinct()
        .limit(NEAREST)
        .toList();
  }
}
