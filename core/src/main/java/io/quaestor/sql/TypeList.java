package io.quaestor.sql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.jsqlparser.statement.create.table.ColDataType;

/** The types that a value may be cast to: {@code types-….txt}. Immutable. */
final class TypeList {
  private static final Pattern LENGTH = Pattern.compile("\\s*\\([0-9]{1,4}(,\\s*[0-9]{1,4})?\\)");

  private final Dialect dialect;
  private final Set<String> types = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, String> instead = new HashMap<>();

  TypeList(Dialect dialect) {
    this.dialect = dialect;
    for (String line : GuardFile.lines("types", dialect)) {
      String[] parts = line.split("\\s*!\\s*", 2);
      if (parts.length == 2) {
        instead.put(parts[0], parts[1]);
      } else {
        types.add(parts[0]);
        words.addAll(List.of(parts[0].split(" ")));
      }
    }
  }

  /**
   * @throws Refusal {@code TYPE}
   */
  void require(ColDataType type) {
    String name = LENGTH.matcher(Names.lower(type.toString())).replaceFirst("").strip();
    if (dialect == Dialect.POSTGRES && name.endsWith("[]")) {
      name = name.substring(0, name.length() - 2).strip();
    }
    if (!types.contains(name)) {
      String hint = instead.get(name);
      throw new Refusal(
          Rule.TYPE,
          "values cannot be cast to that type: "
              + (hint == null
                  ? "use " + String.join(", ", types.stream().sorted().toList())
                  : hint));
    }
  }

  /** Whether a type's name has this word. */
  boolean hasWord(String word) {
    return words.contains(word);
  }
}
