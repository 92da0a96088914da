package io.quaestor.http.settings;

import io.quaestor.http.settings.variables.LoadSetting;

/** Reads {@link LoadSettings}. */
final class LoadSection {
  /** As many as PostgreSQL's writers here, so that none only waits. */
  private static final int MOST_WORKERS = 6;

  private final SettingReader reader;

  LoadSection(SettingReader reader) {
    this.reader = reader;
  }

  LoadSettings read() {
    return new LoadSettings(
        reader.folder(LoadSetting.UPLOAD_DIR, reader.dataDir()),
        reader.bytes(LoadSetting.MAX_UPLOAD),
        (int) reader.number(LoadSetting.LOAD_WORKERS, 1, MOST_WORKERS));
  }
}
