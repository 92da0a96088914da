package io.quaestor.http.settings.variables;

/**
 * What a reader wants to know of a variable.
 *
 * @param standard what holds when nobody sets it, as an operator would write it; empty for nothing
 * @param allowed what it may be; the same words that refuse another value
 * @param text what it does, in Markdown, with links as from the folder {@code docs}
 */
public record Description(String standard, String allowed, String text) {
  /** What every switch may be. */
  public static final String FLAG = "true or false";

  /** What every duration may be. */
  public static final String DURATION =
      "a number with ms, s, m or h, for example 10s, and at most 24h";

  /** What every address may be that says whom to believe. */
  public static final String SECURE_URL =
      "an address such as https://login.example/realms/shop, and http on this machine only";

  /** What every size may be. */
  public static final String BYTES = "a number with B, kB, MB or GB, for example 32MB";
}
