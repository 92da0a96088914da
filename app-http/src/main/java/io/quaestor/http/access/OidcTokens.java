package io.quaestor.http.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.quaestor.http.settings.AccessSettings;
import io.quaestor.http.settings.OidcSettings;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tokens that an issuer has signed, where one is configured; nothing of this is there otherwise.
 * Only signatures by a private key are taken: neither none at all, nor a digest with a secret that
 * both sides would know.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8725">RFC 8725, what JWTs go wrong with</a>
 */
@Singleton
final class OidcTokens {
  private static final Logger LOG = LoggerFactory.getLogger(OidcTokens.class);

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final Optional<Issuer> issuer;

  private record Issuer(OidcSettings settings, DefaultJWTProcessor<SecurityContext> processor) {}

  OidcTokens(AccessSettings settings) {
    this.issuer = settings.oidc().map(oidc -> new Issuer(oidc, processor(oidc)));
  }

  boolean areTaken() {
    return issuer.isPresent();
  }

  /**
   * @throws IssuerAwayException when the issuer's keys cannot be had now
   */
  Optional<Visitor> owner(String sent) {
    return issuer.flatMap(known -> parsed(sent).flatMap(token -> owner(token, known)));
  }

  private static Optional<Visitor> owner(SignedJWT token, Issuer issuer) {
    try {
      JWTClaimsSet claims = issuer.processor().process(token, null);
      return TokenVisitor.of(claims, issuer.settings().scopeClaim());
    } catch (KeySourceException e) {
      LOG.warn("the keys of {} cannot be had: {}", issuer.settings().issuer(), e.getMessage());
      throw new IssuerAwayException(e);
    } catch (BadJOSEException | JOSEException e) {
      LOG.debug("a token is refused: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private static DefaultJWTProcessor<SecurityContext> processor(OidcSettings settings) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(ALGORITHMS, new IssuerKeys(settings)));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            settings.audience(),
            new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
            Set.of("sub", "exp")));
    return processor;
  }

  private static Optional<SignedJWT> parsed(String sent) {
    try {
      return Optional.of(SignedJWT.parse(sent));
    } catch (ParseException e) {
      LOG.trace("a credential is no signed token", e);
      return Optional.empty();
    }
  }
}
