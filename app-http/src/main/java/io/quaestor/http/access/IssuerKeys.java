package io.quaestor.http.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import io.quaestor.http.settings.OidcSettings;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of an issuer, fetched when the first token comes and remembered; an unknown key's
 * name makes it look again, though not for every such token. Thread-safe.
 *
 * @see <a href="https://openid.net/specs/openid-connect-discovery-1_0.html">OpenID Connect
 *     Discovery</a>
 */
final class IssuerKeys implements JWKSource<SecurityContext> {
  private static final String CONFIGURATION = "/.well-known/openid-configuration";
  private static final int TIMEOUT_MILLIS = 3_000;
  private static final int MOST_BYTES = 512 * 1024;
  private static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final Duration OUTAGE = Duration.ofHours(1);

  private final OidcSettings settings;
  private final ResourceRetriever retriever =
      new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_BYTES);
  private volatile @Nullable JWKSource<SecurityContext> source;

  IssuerKeys(OidcSettings settings) {
    this.settings = settings;
  }

  /**
   * @throws RemoteKeySourceException also when the issuer does not say where its keys are
   */
  @Override
  public List<JWK> get(JWKSelector which, @Nullable SecurityContext context)
      throws KeySourceException {
    try {
      return source().get(which, context);
    } catch (IOException e) {
      throw new RemoteKeySourceException(e.getMessage(), e);
    }
  }

  private JWKSource<SecurityContext> source() throws IOException {
    JWKSource<SecurityContext> known = source;
    if (known == null) {
      known = source(address());
      source = known;
    }
    return known;
  }

  private JWKSource<SecurityContext> source(URL address) {
    return JWKSourceBuilder.create(address, retriever)
        .cache(REMEMBERED.toMillis(), 2L * TIMEOUT_MILLIS)
        .retrying(true)
        .outageTolerant(OUTAGE.toMillis())
        .build();
  }

  private URL address() throws IOException {
    return settings.jwks().isPresent() ? settings.jwks().get().toURL() : discovered();
  }

  private URL discovered() throws IOException {
    URL place = URI.create(settings.issuer().replaceAll("/+$", "") + CONFIGURATION).toURL();
    try {
      Map<String, Object> found =
          JSONObjectUtils.parse(retriever.retrieveResource(place).getContent());
      String issuer = JSONObjectUtils.getString(found, "issuer");
      if (!settings.issuer().equals(issuer)) {
        throw new IOException(place + " is the configuration of another issuer");
      }
      return JSONObjectUtils.getURI(found, "jwks_uri").toURL();
    } catch (ParseException | MalformedURLException e) {
      throw new IOException(place + " is no configuration of an issuer", e);
    }
  }
}
