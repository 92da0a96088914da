package io.quaestor.question;

import io.quaestor.catalog.Catalog;
import io.quaestor.error.QuaestorException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The datasets of one Quaestor, in the order of the catalog. Immutable. */
final class Sections {
  /** A word of SQL, or a text in quotes, which is none. */
  private static final Pattern WORD = Pattern.compile("'[^']*'|([A-Za-z_][A-Za-z0-9_]*)");

  private final Catalog catalog;
  private final List<Section> all;

  Sections(List<Section> all) {
    this.all = List.copyOf(all);
    this.catalog = new Catalog(all.stream().map(Section::dataset).toList());
  }

  Catalog catalog() {
    return catalog;
  }

  List<Section> all() {
    return all;
  }

  Section first() {
    return all.getFirst();
  }

  /**
   * @throws QuaestorException {@code DATASET_UNKNOWN}, naming those there are
   */
  Section named(String name) {
    String known = catalog.dataset(name).name();
    return all.stream().filter(one -> one.name().equals(known)).findFirst().orElseThrow();
  }

  Optional<Section> find(String name) {
    return all.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /**
   * Whose tables SQL names. The word of a table may be anything in SQL, so where several datasets
   * have one, the first is taken whose guard lets the query through.
   *
   * @return several where the query reads tables of each, which none of them can
   */
  List<Section> readBy(String sql) {
    List<String> words =
        WORD.matcher(sql)
            .results()
            .flatMap(match -> Optional.ofNullable(match.group(1)).stream())
            .toList();
    List<Section> named =
        all.stream()
            .filter(
                section ->
                    words.stream().anyMatch(word -> section.dataset().table(word).isPresent()))
            .toList();
    if (named.size() < 2) {
      return named.isEmpty() ? List.of(first()) : named;
    }
    return named.stream()
        .filter(section -> section.queries().accepts(sql))
        .findFirst()
        .map(List::of)
        .orElse(named);
  }
}
