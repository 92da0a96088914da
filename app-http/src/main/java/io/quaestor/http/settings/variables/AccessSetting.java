package io.quaestor.http.settings.variables;

/** Who may use the server. */
public enum AccessSetting implements Setting {
  API_KEYS(
      "",
      "name:key pairs with commas between them, each key of 16 characters or more",
      "Keys for everything, besides those that [`./quaestor keys`](security.md#who-may-call)"
          + " makes; the name stands in the [audit log](audit-log.md). Where there is no key at"
          + " all, everybody who gets through is let in."),
  KEY_RATE(
      "",
      "a whole number from 1 to 1000000",
      "The most requests a minute of a key without [limits of its"
          + " own](security.md#how-much-a-key-may-ask-for), on each server."),
  KEY_AT_ONCE(
      "", "a whole number from 1 to 1000000", "The most requests at the same time, likewise."),
  OIDC_ISSUER(
      "",
      Description.SECURE_URL,
      "An identity provider whose [tokens](security.md#tokens-of-an-identity-provider) are taken"
          + " besides keys, as it names itself."),
  OIDC_AUDIENCE("", "a text", "What tokens must be meant for; needed with an issuer."),
  OIDC_JWKS_URL(
      "",
      Description.SECURE_URL,
      "Where the issuer's public keys are; found by itself unless set."),
  OIDC_SCOPE_CLAIM("scope", "a text", "The claim of a token that says what it is for."),
  INSECURE(
      "false",
      Description.FLAG,
      "`true` lets the server listen beyond this machine without keys: everybody there"
          + " may read and change the data."),
  CLIENT_TIMEOUT(
      "20s",
      Description.DURATION,
      "How long a client may take for the head of a request; its body must come [at a"
          + " pace](security.md#on-the-wire), however long it takes."),
  CORS_ORIGINS(
      "",
      "origins such as https://shop.example, with commas between them",
      "Web pages that may ask the server, besides those on localhost.");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Description description;

  AccessSetting(String standard, String allowed, String text) {
    this.description = new Description(standard, allowed, text);
  }

  @Override
  public Subject subject() {
    return Subject.ACCESS;
  }

  @Override
  public Description description() {
    return description;
  }
}
