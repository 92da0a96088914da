package io.quaestor.port;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps everything. */
public final class MapCache<V> implements ResultCache<V> {
  private final Map<String, V> values = new HashMap<>();

  @Override
  public Optional<V> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public void keep(String key, V value) {
    values.put(key, value);
  }

  @Override
  public void clear() {
    values.clear();
  }

  @Override
  public long size() {
    return values.size();
  }
}
