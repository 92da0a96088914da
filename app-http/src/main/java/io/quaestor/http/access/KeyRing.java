package io.quaestor.http.access;

import io.quaestor.access.AccessKey;
import io.quaestor.access.KeyToken;
import io.quaestor.error.QuaestorException;
import io.quaestor.question.Caller;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** All that lets callers in: configured keys, those of the book, tokens of an issuer. */
@Singleton
final class KeyRing {
  private final ConfiguredKeys configured;
  private final StoredKeys stored;
  private final OidcTokens tokens;
  private final InstantSource clock;

  @Inject
  KeyRing(ConfiguredKeys configured, StoredKeys stored, OidcTokens tokens) {
    this(configured, stored, tokens, InstantSource.system());
  }

  KeyRing(ConfiguredKeys configured, StoredKeys stored, OidcTokens tokens, InstantSource clock) {
    this.configured = configured;
    this.stored = stored;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * Whether there never was a key, nor anybody whose tokens are taken.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE} when nobody can tell now
   */
  boolean isEmpty() {
    return !tokens.areTaken() && configured.isEmpty() && stored.isEmpty();
  }

  /**
   * Who may send this.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE} when nobody can tell now
   * @throws IssuerAwayException likewise, of a token
   */
  Optional<Visitor> owner(String sent) {
    Optional<KeyToken> token = KeyToken.parse(sent);
    return configured
        .owner(sent)
        .or(() -> token.isPresent() ? token.flatMap(this::owner) : tokens.owner(sent));
  }

  private Optional<Visitor> owner(KeyToken token) {
    Optional<AccessKey> key = stored.find(token.id());
    boolean opens = AccessKey.opens(token, key);
    return key.filter(found -> opens && found.isValid(clock.instant())).map(KeyRing::visitor);
  }

  private static Visitor visitor(AccessKey key) {
    return new Visitor("stored " + key.id(), new Caller(key.name()), key.scopes(), key.limits());
  }
}
