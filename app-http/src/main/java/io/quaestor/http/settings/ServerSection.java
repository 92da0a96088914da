package io.quaestor.http.settings;

import static io.quaestor.http.settings.SettingReader.invalid;

import io.quaestor.evaluation.Evaluation;
import io.quaestor.http.settings.variables.AccessSetting;
import io.quaestor.http.settings.variables.ServerSetting;
import io.quaestor.question.Caller;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@link ServerSettings}. */
final class ServerSection {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|::1|\\[::1]");
  private static final Pattern BASE_PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+");
  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.\\[\\]:-]+");

  /** Names of the audit log for callers without a key. */
  private static final Set<String> RESERVED =
      Set.of(Caller.ANONYMOUS.name(), Caller.QUAESTOR.name(), Evaluation.CALLER.name());

  private final SettingReader reader;

  ServerSection(SettingReader reader) {
    this.reader = reader;
  }

  ServerSettings read() {
    ServerSettings settings =
        new ServerSettings(
            reader.value(ServerSetting.HOST),
            (int) reader.number(ServerSetting.PORT, 0, 65_535),
            reader.list(AccessSetting.API_KEYS).stream().map(this::apiKey).toList(),
            basePath(),
            reader.list(AccessSetting.CORS_ORIGINS).stream().map(this::origin).toList(),
            reader.flag(ServerSetting.MCP));
    requireDistinctNames(settings.apiKeys());
    requireKeysBeyondThisMachine(settings);
    return settings;
  }

  private ApiKey apiKey(String pair) {
    int colon = pair.indexOf(':');
    if (colon < 1 || pair.length() - colon - 1 < 16) {
      throw reader.refused(
          AccessSetting.API_KEYS,
          "name:key pairs with commas between them, each key of 16 characters or more");
    }
    String name = pair.substring(0, colon).strip();
    if (name.isEmpty() || RESERVED.contains(name)) {
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

  private String basePath() {
    String path = reader.text(ServerSetting.BASE_PATH).orElse("").replaceAll("/+$", "");
    if (!path.isEmpty() && !BASE_PATH.matcher(path).matches()) {
      throw reader.refused(ServerSetting.BASE_PATH, "a path such as /api/v1");
    }
    return path;
  }

  private String origin(String origin) {
    if (!ORIGIN.matcher(origin).matches()) {
      throw reader.refused(
          AccessSetting.CORS_ORIGINS,
          "origins such as https://shop.example, with commas between them");
    }
    return origin;
  }

  private void requireKeysBeyondThisMachine(ServerSettings settings) {
    if (reader.flag(AccessSetting.INSECURE)
        || LOOPBACK.matcher(settings.host()).matches()
        || !settings.apiKeys().isEmpty()) {
      return;
    }
    throw invalid(
        "QUAESTOR_HOST is '%s', which other machines can reach, and there are no keys: set"
                .formatted(settings.host())
            + " QUAESTOR_API_KEYS=name:key, or QUAESTOR_INSECURE=true if everybody there may read"
            + " the data");
  }
}
