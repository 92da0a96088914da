package io.quaestor.http.settings;

import java.net.URI;
import java.util.Optional;

/**
 * Whose tokens are taken besides keys.
 *
 * @param issuer as tokens name it, and where its configuration is found
 * @param audience what tokens must be meant for
 * @param jwks where its public keys are; looked up at the issuer when it is not given
 * @param scopeClaim the claim that holds scopes, as words with blanks between or as a list
 */
public record OidcSettings(String issuer, String audience, Optional<URI> jwks, String scopeClaim) {}
