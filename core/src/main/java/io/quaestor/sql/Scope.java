package io.quaestor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the names in one SELECT may mean: the rows of its FROM, then those of the SELECTs around it.
 */
final class Scope {
  private final @Nullable Scope outer;
  private final Definitions definitions;
  private final List<Relation> relations = new ArrayList<>();
  private List<String> results = List.of();

  Scope(@Nullable Scope outer, Definitions definitions) {
    this.outer = outer;
    this.definitions = definitions;
  }

  @Nullable Scope outer() {
    return outer;
  }

  Definitions definitions() {
    return definitions;
  }

  void add(Relation relation) {
    relations.add(relation);
  }

  /** The names that this SELECT gives its result; not every clause may use them. */
  void giveResults(List<String> names) {
    results = List.copyOf(names);
  }

  boolean hasResult(String name) {
    return !name.isEmpty() && results.contains(name);
  }

  /** The row sources of this SELECT alone, in order. */
  List<Relation> relations() {
    return relations;
  }

  /** The same place, with more names that can be used without qualification. */
  Scope alsoNaming(List<String> names) {
    Scope wider = new Scope(outer, definitions);
    wider.relations.addAll(relations);
    wider.relations.add(new Relation("", names));
    return wider;
  }

  /** The nearest row source of a name. */
  Optional<Relation> relation(String name) {
    for (Scope here = this; here != null; here = here.outer) {
      for (Relation relation : here.relations) {
        if (!name.isEmpty() && relation.name().equals(name)) {
          return Optional.of(relation);
        }
      }
    }
    return Optional.empty();
  }

  boolean hasColumn(String column) {
    return allRelations().stream().anyMatch(relation -> relation.has(column));
  }

  List<String> relationNames() {
    return allRelations().stream().map(Relation::name).filter(name -> !name.isEmpty()).toList();
  }

  List<String> columnNames() {
    return allRelations().stream()
        .flatMap(relation -> relation.columns().stream())
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private List<Relation> allRelations() {
    List<Relation> all = new ArrayList<>();
    for (Scope here = this; here != null; here = here.outer) {
      all.addAll(here.relations);
    }
    return all;
  }
}
