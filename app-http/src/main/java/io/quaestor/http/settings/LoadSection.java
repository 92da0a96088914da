package io.quaestor.http.settings;

import java.nio.file.Path;

/** Reads {@link LoadSettings}. */
final class LoadSection {
  private static final long STANDARD_BYTES = 4_000_000_000L;
  private static final int STANDARD_WORKERS = 2;

  /** As many as PostgreSQL's writers here, so that none only waits. */
  private static final int MOST_WORKERS = 6;

  private final SettingReader reader;

  LoadSection(SettingReader reader) {
    this.reader = reader;
  }

  LoadSettings read() {
    Path standard = reader.dataDir().resolve("uploads");
    return new LoadSettings(
        reader.folder(Setting.UPLOAD_DIR, standard),
        reader.bytes(Setting.MAX_UPLOAD, STANDARD_BYTES),
        (int) reader.number(Setting.LOAD_WORKERS, STANDARD_WORKERS, 1, MOST_WORKERS));
  }
}
