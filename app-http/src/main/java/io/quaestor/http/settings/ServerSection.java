package io.quaestor.http.settings;

import io.quaestor.http.settings.variables.AccessSetting;
import io.quaestor.http.settings.variables.ServerSetting;
import java.util.regex.Pattern;

/** Reads {@link ServerSettings}. */
final class ServerSection {
  private static final Pattern BASE_PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+");
  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.\\[\\]:-]+");

  private final SettingReader reader;

  ServerSection(SettingReader reader) {
    this.reader = reader;
  }

  ServerSettings read() {
    return new ServerSettings(
        reader.value(ServerSetting.HOST),
        (int) reader.number(ServerSetting.PORT, 0, 65_535),
        basePath(),
        reader.list(AccessSetting.CORS_ORIGINS).stream().map(this::origin).toList(),
        reader.flag(ServerSetting.MCP),
        reader.duration(AccessSetting.CLIENT_TIMEOUT));
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
}
