package io.quaestor.translate.model;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.prompt.Quoted;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.values.ColumnValue;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.words.GluedNumbers;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.Linker;
import io.quaestor.translate.words.Term;
import io.quaestor.translate.words.ValueMatcher;
import io.quaestor.translate.words.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the values of the data that a text speaks of, the way the grammar does: "cafe con leche" is
 * 'Café con leche'. Immutable.
 */
final class LinkedValues {
  private static final int MOST = 20;
  private static final int MOST_OF_ONE = 8;
  private static final int NEAREST = 3;

  /** A longer value is a text rather than a name. */
  private static final int LONGEST = 200;

  private final List<Tongue> tongues;

  LinkedValues(Dataset dataset) {
    this.tongues =
        dataset.tables().stream()
            .map(dataset::about)
            .filter(about -> !about.metrics().isEmpty())
            .map(LinkedValues::tongue)
            .toList();
  }

  /** One table in all languages. */
  private record Tongue(Table table, List<Vocabulary> vocabularies) {}

  private record Heard(List<Link> links, double cost, ValueMatcher values) {}

  /**
   * A value of the data.
   *
   * @param near whether it is only like a word that is no value
   */
  record Linked(String table, String column, String value, boolean near) {}

  private static Tongue tongue(Dataset about) {
    return new Tongue(
        about.tables().getFirst(),
        Lexicon.bundled().stream().map(lexicon -> new Vocabulary(about, lexicon)).toList());
  }

  /** Those that are named first, then those that are near. */
  List<Linked> in(String text, DataProfile profile) {
    List<Token> tokens = Tokenizer.tokens(text);
    Set<Linked> found = new LinkedHashSet<>();
    for (Tongue tongue : tongues) {
      Heard heard =
          tongue.vocabularies().stream()
              .map(vocabulary -> hear(tokens, tongue.table(), vocabulary, profile))
              .min(Comparator.comparingDouble(Heard::cost))
              .orElseThrow();
      heard.links().forEach(link -> linked(link, tongue.table(), heard.values(), found));
    }
    List<Linked> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Linked::near));
    return sorted.stream().filter(one -> one.value().length() <= LONGEST).limit(MOST).toList();
  }

  private static Heard hear(
      List<Token> tokens, Table table, Vocabulary vocabulary, DataProfile profile) {
    ValueMatcher values =
        new ValueMatcher(profile.values(table.name()), vocabulary.lexicon(), table);
    Linker.Cover cover =
        new Linker(vocabulary, values).cover(GluedNumbers.split(tokens, vocabulary));
    return new Heard(cover.links(), cover.cost(), values);
  }

  private static void linked(Link link, Table table, ValueMatcher values, Set<Linked> found) {
    if (link.term() instanceof Term.Values named) {
      named.values().stream()
          .limit(MOST_OF_ONE)
          .map(value -> new Linked(table.name(), named.column(), value, false))
          .forEach(found::add);
    } else if (link.term() instanceof Term.Unknown) {
      near(link.tokens().stream(), table, values).forEach(found::add);
    }
  }

  private static Stream<Linked> near(Stream<Token> tokens, Table table, ValueMatcher values) {
    return tokens
        .flatMap(token -> values.nearest(token, NEAREST).stream())
        .map((ColumnValue near) -> new Linked(table.name(), near.column(), near.value(), true));
  }

  /** One line each. */
  static String lines(List<Linked> values) {
    return String.join("\n", values.stream().map(LinkedValues::line).toList());
  }

  private static String line(Linked linked) {
    return "%s.%s%s: %s"
        .formatted(
            linked.table(),
            linked.column(),
            linked.near() ? " (perhaps)" : "",
            Quoted.text(linked.value()));
  }
}
