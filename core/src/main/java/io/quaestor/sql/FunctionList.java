package io.quaestor.sql;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions of a dialect that a query may call: {@code functions-….txt}. Immutable. */
final class FunctionList {
  private final Dialect dialect;
  private final Map<String, AllowedFunction> functions = new HashMap<>();
  private final Map<String, String> instead = new HashMap<>();

  FunctionList(Dialect dialect) {
    this.dialect = dialect;
    for (String line : GuardFile.lines("functions", dialect)) {
      AllowedFunction function = AllowedFunction.parse(line);
      functions.put(function.name(), function);
    }
    for (String line : GuardFile.lines("instead", dialect)) {
      String[] parts = line.split("\\|", 2);
      instead.put(parts[0].strip(), parts[1].strip());
    }
  }

  boolean allows(String name) {
    return functions.containsKey(name);
  }

  /**
   * @param parts the name as it stands in the statement, cut at its dots
   * @throws Refusal {@code FUNCTION}
   */
  AllowedFunction require(List<String> parts) {
    if (parts.size() != 1 || Names.isQuoted(parts.getFirst())) {
      throw new Refusal(
          Rule.FUNCTION, "functions are called by their plain name, without schema and quotes");
    }
    String name = Names.lower(parts.getFirst());
    return Optional.ofNullable(functions.get(name)).orElseThrow(() -> refused(name));
  }

  private Refusal refused(String name) {
    String what = "the function " + name + " is not allowed in " + dialect.title();
    String other = instead.get(name);
    return new Refusal(
        Rule.FUNCTION,
        other == null
            ? what
                + NearestName.of(name, functions.keySet())
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("; use another one, or leave it out")
            : what + "; use instead: " + other);
  }

  /**
   * A function that may be called.
   *
   * @param kind scalar, aggregate, window, table or grouping
   * @param columns of the rows that a table function gives, when they have fixed names
   * @param rules on its arguments
   * @param why it is harmless
   */
  record AllowedFunction(
      String name, String kind, List<String> columns, List<ArgumentRule> rules, String why) {

    /** Reads {@code name | kind(columns), rule, rule | why}. */
    static AllowedFunction parse(String line) {
      String[] parts = line.split("\\|", 3);
      String kind = parts[1].strip();
      List<String> columns = List.of();
      int open = kind.indexOf("table(");
      if (open == 0) {
        columns = List.of(kind.substring(6, kind.indexOf(')')).split(",\\s*"));
        kind = "table" + kind.substring(kind.indexOf(')') + 1);
      }
      List<String> words = Arrays.stream(kind.split(",")).map(String::strip).toList();
      return new AllowedFunction(
          parts[0].strip(),
          words.getFirst(),
          columns,
          words.stream().skip(1).map(ArgumentRule::parse).toList(),
          parts[2].strip());
    }

    boolean givesRows() {
      return kind.equals("table");
    }
  }
}
