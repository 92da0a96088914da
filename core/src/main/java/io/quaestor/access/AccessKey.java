package io.quaestor.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A key as it is kept.
 *
 * @param id of its token
 * @param name whose it is, for people and the audit log
 * @param digest of its token's secret
 * @param scopes where there is none, it lets nobody do anything
 * @param limits what they leave open, the server says
 * @param expiresAt from then on it lets nobody in
 * @param revokedAt likewise; a key that was revoked stays so
 */
public record AccessKey(
    String id,
    String name,
    String digest,
    Set<Scope> scopes,
    KeyLimits limits,
    Instant createdAt,
    Optional<Instant> expiresAt,
    Optional<Instant> revokedAt) {
  /** Compared with where there is no key, so that both take the same time. */
  private static final String NOBODYS = "0".repeat(64);

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,99}");

  public AccessKey {
    if (!isName(name)) {
      throw new IllegalArgumentException("the name of a key is '" + name + "'");
    }
    scopes = Set.copyOf(scopes);
  }

  /** Whether a key may have this name: letters, digits, and {@code . _ @ -} or blanks between. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches() && text.equals(text.strip());
  }

  public boolean isValid(Instant now) {
    return revokedAt.isEmpty() && expiresAt.map(now::isBefore).orElse(true);
  }

  /**
   * Whether {@code token} is that of {@code kept}. Takes the same time if there is no such key as
   * if the secret is wrong.
   */
  public static boolean opens(KeyToken token, Optional<AccessKey> kept) {
    String digest = kept.map(AccessKey::digest).orElse(NOBODYS);
    boolean same =
        MessageDigest.isEqual(
            digest.getBytes(StandardCharsets.US_ASCII),
            token.digest().getBytes(StandardCharsets.US_ASCII));
    return same && kept.isPresent();
  }
}
