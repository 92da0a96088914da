package io.quaestor.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The named parameters that a text may have, each with what it stands for. Immutable.
 *
 * @param all no two of one name
 */
public record Arguments(List<Argument> all) {
  /** For a text that has none. */
  public static final Arguments NONE = new Arguments(List.of());

  public Arguments {
    all = List.copyOf(all);
    if (all.stream().map(Argument::name).distinct().count() < all.size()) {
      throw new IllegalArgumentException("two parameters have one name");
    }
  }

  Optional<Argument> find(String name) {
    return all.stream().filter(argument -> argument.name().equals(name)).findFirst();
  }

  /** The first of their subjects that none of {@code used} tells anything of. */
  Optional<String> unused(List<String> used) {
    Set<String> told =
        all.stream()
            .filter(argument -> used.contains(argument.name()))
            .map(Argument::subject)
            .collect(Collectors.toSet());
    return all.stream().map(Argument::subject).filter(one -> !told.contains(one)).findFirst();
  }

  String names() {
    return all.stream().map(argument -> ":" + argument.name()).collect(Collectors.joining(", "));
  }
}
