package io.quaestor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables that WITH defines, as one place of a statement sees them. Immutable. */
final class Definitions {
  static final Definitions NONE = new Definitions(null, new Relation("", List.of()));

  private final @Nullable Definitions before;
  private final Relation last;

  private Definitions(@Nullable Definitions before, Relation last) {
    this.before = before;
    this.last = last;
  }

  Definitions with(Relation table) {
    return new Definitions(this, table);
  }

  Optional<Relation> find(String name) {
    for (Definitions here = this; here.before != null; here = here.before) {
      if (here.last.name().equals(name)) {
        return Optional.of(here.last);
      }
    }
    return Optional.empty();
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Definitions here = this; here.before != null; here = here.before) {
      names.add(here.last.name());
    }
    return names.reversed();
  }
}
