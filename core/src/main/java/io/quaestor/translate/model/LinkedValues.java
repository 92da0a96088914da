package io.quaestor.translate.model;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.prompt.Quoted;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.values.ColumnValue;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.TableLinks;
import io.quaestor.translate.words.Term;
import io.quaestor.translate.words.ValueMatcher;
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

  private final TableLinks links;

  LinkedValues(Dataset dataset) {
    this.links = new TableLinks(dataset);
  }

  /**
   * A value of the data.
   *
   * @param near whether it is only like a word that is no value
   */
  record Linked(String table, String column, String value, boolean near) {}

  /** Those that are named first, then those that are near. */
  List<Linked> in(String text, DataProfile profile) {
    Set<Linked> found = new LinkedHashSet<>();
    for (TableLinks.Linked of : links.of(text, profile)) {
      of.links().forEach(link -> linked(link, of.table(), of.values(), found));
    }
    List<Linked> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Linked::near));
    return sorted.stream().filter(one -> one.value().length() <= LONGEST).limit(MOST).toList();
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
