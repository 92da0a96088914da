package io.quaestor.translate.words;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.values.Ids;
import io.quaestor.translate.values.ValueIndex;
import io.quaestor.translate.values.WordIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words by which the catalog says that people call values. Immutable. */
public final class ValueSynonyms {
  private static final int LONGEST = 4;

  /**
   * Words that stand for values.
   *
   * @param length how many words they are
   * @param ids the values
   * @param readAs what the data says instead
   */
  record Synonym(int length, Ids ids, String readAs) {}

  private final Lexicon lexicon;
  private final Map<List<String>, Synonym> byStems = new HashMap<>();

  ValueSynonyms(Table table, ValueIndex index, Lexicon lexicon) {
    this.lexicon = lexicon;
    WordIndex words = index.stems(lexicon);
    for (Column column : table.columns()) {
      column
          .valueWords()
          .in(lexicon.language())
          .forEach(
              (said, meant) -> {
                Ids ids = Ids.NONE;
                List<String> found = new ArrayList<>();
                for (String phrase : meant) {
                  Ids having = index.within(having(words, stems(phrase)), column.name());
                  ids = ids.united(having);
                  if (!having.isEmpty()) {
                    found.add(phrase);
                  }
                }
                if (!ids.isEmpty()) {
                  List<String> key = stems(said);
                  byStems.put(key, new Synonym(key.size(), ids, String.join(" / ", found)));
                }
              });
    }
  }

  /** The longest phrase that begins at a token and stands for values that there are. */
  Optional<Synonym> at(List<Token> tokens, int from) {
    if (byStems.isEmpty()) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST, tokens.size() - from); length > 0; length--) {
      Synonym synonym =
          byStems.get(
              tokens.subList(from, from + length).stream()
                  .map(token -> lexicon.stem(token.folded()))
                  .toList());
      if (synonym != null) {
        return Optional.of(synonym);
      }
    }
    return Optional.empty();
  }

  private static Ids having(WordIndex words, List<String> stems) {
    return stems.stream().map(words::having).reduce(Ids::common).orElse(Ids.NONE);
  }

  private List<String> stems(String phrase) {
    return Tokenizer.words(phrase).stream().map(lexicon::stem).toList();
  }
}
