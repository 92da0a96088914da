package io.quaestor.http.access;

import io.quaestor.access.KeyLimits;
import io.quaestor.access.Scope;
import io.quaestor.digest.Sha256;
import io.quaestor.http.settings.AccessSettings;
import io.quaestor.http.settings.ApiKey;
import io.quaestor.question.Caller;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of QUAESTOR_API_KEYS, each for everything: with one of them, a server can be set up. */
@Singleton
final class ConfiguredKeys {
  private final Map<Visitor, byte[]> digests = new LinkedHashMap<>();

  ConfiguredKeys(AccessSettings settings) {
    for (ApiKey key : settings.keys()) {
      digests.put(
          new Visitor(
              "configured " + key.name(),
              new Caller(key.name()),
              Set.of(Scope.ADMIN),
              KeyLimits.none()),
          Sha256.of(key.secret()));
    }
  }

  boolean isEmpty() {
    return digests.isEmpty();
  }

  /** Compares with every key, so that the time does not tell which one was close. */
  Optional<Visitor> owner(String sent) {
    byte[] digest = Sha256.of(sent);
    Optional<Visitor> owner = Optional.empty();
    for (Map.Entry<Visitor, byte[]> key : digests.entrySet()) {
      if (MessageDigest.isEqual(key.getValue(), digest)) {
        owner = Optional.of(key.getKey());
      }
    }
    return owner;
  }
}
