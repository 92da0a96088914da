package io.quaestor.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making; keeps the order in which its members were put in. */
final class JsonObject {
  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  /**
   * @param value null is JSON's null
   */
  JsonObject with(String name, @Nullable Object value) {
    members.put(name, plain(value));
    return this;
  }

  JsonObject withAll(JsonObject other) {
    members.putAll(other.members);
    return this;
  }

  /** A new object with some of the members. */
  JsonObject only(String... names) {
    JsonObject some = new JsonObject();
    for (String name : names) {
      some.with(name, members.get(name));
    }
    return some;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case JsonObject object -> object.toMap();
      case List<?> list -> list.stream().map(JsonObject::plain).toList();
      case null, default -> value;
    };
  }

  Map<String, @Nullable Object> toMap() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }
}
