package io.quaestor.access;

import io.quaestor.digest.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the owner of a key sends: {@code qk_<id>_<secret>}. The beginning is for programs that look
 * for secrets in places where they should not be.
 *
 * <p>The secret has 256 random bits, so its SHA-256 is all that need be kept: nobody can try them
 * out. The slow digests for passwords, with salt, are for secrets that people choose, of which
 * there are few; here they would only make each request slow.
 *
 * @param id public, to look the key up by
 * @param secret never kept and never logged
 */
public record KeyToken(String id, String secret) {
  private static final int ID_BYTES = 6;
  private static final int SECRET_BYTES = 32;

  private static final Pattern FORM =
      Pattern.compile("qk_([0-9a-f]{%d})_([0-9a-f]{%d})".formatted(2 * ID_BYTES, 2 * SECRET_BYTES));

  private static final SecureRandom RANDOM = new SecureRandom();

  /** One that nobody has. */
  public static KeyToken fresh() {
    return new KeyToken(random(ID_BYTES), random(SECRET_BYTES));
  }

  /**
   * @return none when the text is no token, whatever else it may be
   */
  public static Optional<KeyToken> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new KeyToken(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** As it is sent. */
  public String text() {
    return "qk_" + id + "_" + secret;
  }

  /** Of the secret; 64 hexadecimal digits. */
  public String digest() {
    return Sha256.hex(Sha256.of(secret));
  }

  @Override
  public String toString() {
    return "KeyToken[" + id + "]";
  }

  private static String random(int bytes) {
    byte[] content = new byte[bytes];
    RANDOM.nextBytes(content);
    return HexFormat.of().formatHex(content);
  }
}
