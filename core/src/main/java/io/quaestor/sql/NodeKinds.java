package io.quaestor.sql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which parts of a parsed statement may appear: {@code nodes.txt}, less what the dialect does not
 * have. Immutable.
 */
final class NodeKinds {
  private static final String ROOT = "net.sf.jsqlparser.";

  /** For each class its fields that may hold something, with the values allowed; none means any. */
  private final Map<String, Map<String, Set<String>>> fields = new HashMap<>();

  /** What to say about a part that is refused. */
  private final Map<String, String> texts = new HashMap<>();

  /** The keys of {@link #texts} that refuse although {@code nodes.txt} allows. */
  private final Set<String> missing = new HashSet<>();

  /** The classes that a part is missing of: any other need not be looked up part by part. */
  private final Set<String> partial = new HashSet<>();

  NodeKinds(Dialect dialect) {
    GuardFile.lines("nodes.txt").forEach(this::allow);
    GuardFile.lines("refused-parts.txt").forEach(this::explain);
    GuardFile.lines("not-in", dialect).forEach(line -> take(explain(line)));
  }

  private void allow(String line) {
    String[] words = line.split("\\s+");
    Map<String, Set<String>> allowed = new HashMap<>();
    for (String field : List.of(words).subList(1, words.length)) {
      int equals = field.indexOf('=');
      if (equals < 0) {
        allowed.put(field, Set.of());
      } else {
        allowed.put(
            field.substring(0, equals),
            Set.of(Names.lower(field.substring(equals + 1)).split("\\|", -1)));
      }
    }
    fields.put(words[0], allowed);
  }

  private String explain(String line) {
    String[] parts = line.split("\\s+", 2);
    int equals = parts[0].indexOf('=');
    String part =
        equals < 0
            ? parts[0]
            : parts[0].substring(0, equals) + Names.lower(parts[0].substring(equals));
    texts.put(part, parts[1]);
    return part;
  }

  private void take(String part) {
    missing.add(part);
    String field = part.replaceFirst("=.*", "");
    partial.add(fields.containsKey(field) ? field : field.substring(0, field.lastIndexOf('.')));
  }

  /** The name that the lists call a class of the parser's tree by; none for other classes. */
  static Optional<String> nameOf(Class<?> type) {
    return type.getName().startsWith(ROOT)
        ? Optional.of(type.getName().substring(ROOT.length()))
        : Optional.empty();
  }

  /**
   * @throws Refusal {@code CONSTRUCT}
   */
  void requireKnown(String kind) {
    if (missing.contains(kind) || !fields.containsKey(kind)) {
      throw refused(kind, kind);
    }
  }

  /**
   * @param held what the field holds, in words; their case does not matter, as in SQL
   * @throws Refusal {@code CONSTRUCT}
   */
  void requireAllowed(String kind, String field, String held) {
    Set<String> values = fields.getOrDefault(kind, Map.of()).get(field);
    if (values != null && values.isEmpty() && !partial.contains(kind)) {
      return;
    }
    String value = Names.lower(held);
    String part = kind + "." + field;
    if (missing.contains(part + "=" + value)) {
      throw refused(part + "=" + value, kind);
    }
    if (missing.contains(part)
        || values == null
        || (!values.isEmpty() && !values.contains(value))) {
      throw refused(part, kind);
    }
  }

  private Refusal refused(String part, String kind) {
    String text = texts.getOrDefault(part, texts.get(kind));
    String name = part.substring(kind.lastIndexOf('.') + 1);
    return new Refusal(
        Rule.CONSTRUCT,
        text == null
            ? "this part of SQL is not supported here (" + name + "); write the query without it"
            : text);
  }

  /** The classes that may appear, for the test that holds the list against the parser. */
  Set<String> kinds() {
    return Set.copyOf(fields.keySet());
  }

  /** The fields of a class that may hold something, for the same test. */
  Set<String> fieldsOf(String kind) {
    return Set.copyOf(fields.getOrDefault(kind, Map.of()).keySet());
  }
}
