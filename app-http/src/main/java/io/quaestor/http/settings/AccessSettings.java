package io.quaestor.http.settings;

import io.quaestor.access.KeyLimits;
import java.util.List;
import java.util.Optional;

/**
 * Who may call.
 *
 * @param keys of the configuration, besides those that are kept in the database
 * @param openWithoutKeys whether everybody is let in as long as there is no key: nobody but this
 *     machine can call, or the operator says that it is all right
 * @param limits of keys that have none of their own
 * @param oidc whose tokens are taken as well
 */
public record AccessSettings(
    List<ApiKey> keys, boolean openWithoutKeys, KeyLimits limits, Optional<OidcSettings> oidc) {
  public AccessSettings {
    keys = List.copyOf(keys);
  }
}
