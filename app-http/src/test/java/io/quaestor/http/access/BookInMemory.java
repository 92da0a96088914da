package io.quaestor.http.access;

import io.quaestor.access.AccessKey;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.KeyBook;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A book whose database can go away, and which counts how often it is asked. */
final class BookInMemory implements KeyBook {
  private final Map<String, AccessKey> keys = new LinkedHashMap<>();
  private boolean away;
  private int asked;

  void goAway() {
    away = true;
  }

  void comeBack() {
    away = false;
  }

  int asked() {
    return asked;
  }

  @Override
  public boolean add(AccessKey key) {
    return keys.putIfAbsent(key.id(), key) == null;
  }

  @Override
  public Optional<AccessKey> find(String id) {
    return Optional.ofNullable(there().get(id));
  }

  @Override
  public List<AccessKey> list() {
    return List.copyOf(there().values());
  }

  @Override
  public boolean revoke(String id, Instant at) {
    return keys.remove(id) != null;
  }

  @Override
  public boolean isEmpty() {
    return there().isEmpty();
  }

  private Map<String, AccessKey> there() {
    asked++;
    if (away) {
      throw new QuaestorException(ErrorCode.DATABASE_UNAVAILABLE, "away");
    }
    return keys;
  }
}
