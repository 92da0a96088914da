package io.quaestor.http.settings;

import io.quaestor.access.KeyLimits;
import io.quaestor.http.settings.variables.AccessSetting;
import io.quaestor.http.settings.variables.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@link AccessSettings}. */
final class AccessSection {
  private final SettingReader reader;

  AccessSection(SettingReader reader) {
    this.reader = reader;
  }

  AccessSettings read(ServerSettings server) {
    List<ApiKey> keys = reader.list(AccessSetting.API_KEYS).stream().map(this::apiKey).toList();
    requireDistinctNames(keys);
    boolean insecure = reader.flag(AccessSetting.INSECURE);
    return new AccessSettings(
        keys,
        insecure || Loopback.isHost(server.host()),
        new KeyLimits(limit(AccessSetting.KEY_RATE), limit(AccessSetting.KEY_AT_ONCE)),
        new OidcSection(reader).read());
  }

  private Optional<Integer> limit(Setting setting) {
    return reader.text(setting).map(text -> (int) reader.number(setting, 1, KeyLimits.MOST));
  }

  private ApiKey apiKey(String pair) {
    int colon = pair.indexOf(':');
    if (colon < 1 || pair.length() - colon - 1 < 16) {
      throw reader.refused(
          AccessSetting.API_KEYS,
          "name:key pairs with commas between them, each key of 16 characters or more");
    }
    String name = pair.substring(0, colon).strip();
    if (name.isEmpty() || CallerNames.isReserved(name)) {
      throw reader.refused(
          AccessSetting.API_KEYS,
          "name:key pairs with names other than anonymous, evaluation and quaestor");
    }
    return new ApiKey(name, pair.substring(colon + 1).strip());
  }

  private void requireDistinctNames(List<ApiKey> keys) {
    if (Set.copyOf(keys.stream().map(ApiKey::name).toList()).size() < keys.size()) {
      throw reader.refused(AccessSetting.API_KEYS, "name:key pairs with each name once");
    }
  }
}
