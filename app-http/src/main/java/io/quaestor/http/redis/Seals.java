package io.quaestor.http.redis;

import io.quaestor.port.Installation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names keys and seals values, so that only servers of one installation can make them or read them:
 * HMAC-SHA-256 of the installation's secret for names, AES-256-GCM under a key of its own for each
 * value. What is in Redis tells nobody what was asked or answered, and what anybody else puts there
 * is not read. Thread-safe.
 *
 * @see <a href="https://csrc.nist.gov/pubs/sp/800/38/d/final">NIST SP 800-38D, GCM</a>
 */
final class Seals {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final byte[] secret;
  private final SecureRandom random = new SecureRandom();

  Seals(Installation installation) {
    this.secret = installation.secret().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The name of a key.
   *
   * @param kind shown as it stands, so that people can tell what their Redis holds
   * @param key not to be found out from the name
   */
  String name(String kind, String key) {
    String home = HexFormat.of().formatHex(mac("home"), 0, 6);
    return "quaestor:" + home + ":" + kind + ":" + HexFormat.of().formatHex(mac(kind + "|" + key));
  }

  /**
   * @param name of the key that the value goes under
   * @param edition what must be the same when it is read
   */
  byte[] seal(String name, String edition, byte[] content) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, name, edition).doFinal(content);
      return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /** What was sealed under just this name and edition; nothing of anything else. */
  Optional<byte[]> open(String name, String edition, byte[] value) {
    if (value.length < NONCE_BYTES + TAG_BITS / 8) {
      return Optional.empty();
    }
    byte[] nonce = Arrays.copyOf(value, NONCE_BYTES);
    try {
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, nonce, name, edition)
              .doFinal(value, NONCE_BYTES, value.length - NONCE_BYTES));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String name, String edition)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    SecretKeySpec key = new SecretKeySpec(mac("value|" + name), "AES");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(edition.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
