package io.quaestor.translate.words;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.values.DataProfile;
import java.util.Comparator;
import java.util.List;

/**
 * Links a text with the terms of each table that has metrics, in the language in which that costs
 * the least. Immutable.
 */
public final class TableLinks {
  private final List<Tongue> tongues;

  public TableLinks(Dataset dataset) {
    this.tongues =
        dataset.tables().stream()
            .map(dataset::about)
            .filter(about -> !about.metrics().isEmpty())
            .map(TableLinks::tongue)
            .toList();
  }

  /** One table in all languages. */
  private record Tongue(Table table, List<Vocabulary> vocabularies) {}

  /**
   * What a text says of one table.
   *
   * @param links cover the text
   * @param values where values were looked for
   */
  public record Linked(Table table, List<Link> links, double cost, ValueMatcher values) {
    public Linked {
      links = List.copyOf(links);
    }
  }

  private static Tongue tongue(Dataset about) {
    return new Tongue(
        about.tables().getFirst(),
        Lexicon.bundled().stream().map(lexicon -> new Vocabulary(about, lexicon)).toList());
  }

  /** One for each table, in the order of the catalog. */
  public List<Linked> of(String text, DataProfile profile) {
    List<Token> tokens = Tokenizer.tokens(text);
    return tongues.stream().map(tongue -> inOwnLanguage(tokens, tongue, profile)).toList();
  }

  private static Linked inOwnLanguage(List<Token> tokens, Tongue tongue, DataProfile profile) {
    return tongue.vocabularies().stream()
        .map(vocabulary -> linked(tokens, tongue.table(), vocabulary, profile))
        .min(Comparator.comparingDouble(Linked::cost))
        .orElseThrow();
  }

  private static Linked linked(
      List<Token> tokens, Table table, Vocabulary vocabulary, DataProfile profile) {
    ValueMatcher values =
        new ValueMatcher(profile.values(table.name()), vocabulary.lexicon(), table);
    Linker.Cover cover =
        new Linker(vocabulary, values).cover(GluedNumbers.split(tokens, vocabulary));
    return new Linked(table, cover.links(), cover.cost(), values);
  }
}
