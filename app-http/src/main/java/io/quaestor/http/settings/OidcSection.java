package io.quaestor.http.settings;

import io.quaestor.http.settings.variables.AccessSetting;
import io.quaestor.http.settings.variables.Description;
import io.quaestor.http.settings.variables.Setting;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads {@link OidcSettings}. */
final class OidcSection {
  private final SettingReader reader;

  OidcSection(SettingReader reader) {
    this.reader = reader;
  }

  /** None where no issuer is named. */
  Optional<OidcSettings> read() {
    Optional<String> issuer = reader.text(AccessSetting.OIDC_ISSUER);
    if (issuer.isEmpty()) {
      return Optional.empty();
    }
    address(AccessSetting.OIDC_ISSUER);
    return Optional.of(
        new OidcSettings(
            issuer.get(),
            reader.required(
                AccessSetting.OIDC_AUDIENCE,
                "with QUAESTOR_OIDC_ISSUER, it says what tokens must be meant for"),
            reader
                .text(AccessSetting.OIDC_JWKS_URL)
                .map(url -> address(AccessSetting.OIDC_JWKS_URL)),
            reader.value(AccessSetting.OIDC_SCOPE_CLAIM)));
  }

  private URI address(Setting setting) {
    try {
      URI address = new URI(reader.text(setting).orElse(""));
      String host = address.getHost();
      if (host != null
          && ("https".equals(address.getScheme())
              || ("http".equals(address.getScheme()) && Loopback.isHost(host)))) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw reader.refused(setting, Description.SECURE_URL);
    }
    throw reader.refused(setting, Description.SECURE_URL);
  }
}
