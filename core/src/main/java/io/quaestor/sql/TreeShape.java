package io.quaestor.sql;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.Node;
import net.sf.jsqlparser.statement.select.FromItem;
import org.jspecify.annotations.Nullable;

/**
 * Goes through everything that hangs on a parsed statement, field by field, by reflection: a
 * visitor sees what its author thought of, this sees what is there. Refuses every class and every
 * filled field that {@link NodeKinds} does not name, and hands back the parts that carry meaning,
 * so that {@link Findings} can tell whether the walkers looked at each.
 */
final class TreeShape {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          List<Field> fields = fieldsOf(type).toList();
          fields.forEach(field -> field.setAccessible(true));
          return new Shape(NodeKinds.nameOf(type).orElse(type.getName()), fields);
        }
      };

  private final NodeKinds kinds;
  private final Deque<Object> waiting = new ArrayDeque<>();
  private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> meaningful = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What a class is called in the lists, and where its objects may hold something. */
  private record Shape(String kind, List<Field> fields) {}

  private TreeShape(NodeKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * The expressions and row sources of a statement, each once.
   *
   * @throws Refusal {@code CONSTRUCT}
   */
  static Set<Object> parts(NodeKinds kinds, Object statement) {
    TreeShape shape = new TreeShape(kinds);
    shape.meet(statement);
    while (!shape.waiting.isEmpty()) {
      shape.inspect(shape.waiting.pop());
    }
    return shape.meaningful;
  }

  private void meet(@Nullable Object value) {
    if (value == null || isLeaf(value) || !met.add(value)) {
      return;
    }
    waiting.push(value);
    if (value instanceof Expression || value instanceof FromItem) {
      meaningful.add(value);
    }
  }

  private void inspect(Object value) {
    if (value instanceof Map.Entry<?, ?> entry) {
      meet(entry.getKey());
      meet(entry.getValue());
      return;
    }
    if (value instanceof Collection<?> elements) {
      elements.forEach(this::meet);
    }
    if (!isPlainCollection(value)) {
      inspectNode(value);
    }
  }

  private void inspectNode(Object node) {
    Shape shape = SHAPES.get(node.getClass());
    kinds.requireKnown(shape.kind());
    for (Field field : shape.fields()) {
      Object value = read(field, node);
      if (value != null && !isAbsent(value)) {
        kinds.requireAllowed(shape.kind(), field.getName(), isLeaf(value) ? value.toString() : "");
        meet(value);
      }
    }
  }

  /** The fields of a class of the parser; those that lead back to its source tokens left out. */
  static Stream<Field> fieldsOf(Class<?> type) {
    if (NodeKinds.nameOf(type).isEmpty()) {
      return Stream.empty();
    }
    return Stream.concat(
        fieldsOf(type.getSuperclass()),
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .filter(field -> field.getType() != Node.class));
  }

  private static @Nullable Object read(Field field, Object node) {
    try {
      return field.get(node);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("the parser's " + field + " cannot be read", e);
    }
  }

  private static boolean isLeaf(Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Enum<?>;
  }

  private static boolean isPlainCollection(Object value) {
    return value instanceof Collection<?> && value.getClass().getName().startsWith("java.");
  }

  /** What a field holds that nobody filled. */
  private static boolean isAbsent(Object value) {
    return switch (value) {
      case Boolean flag -> !flag;
      case Character character -> character == 0;
      case Number number -> number.doubleValue() == 0;
      case Collection<?> elements -> elements.isEmpty() && isPlainCollection(elements);
      default -> false;
    };
  }
}
