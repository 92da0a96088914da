package io.quaestor.http.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthResult;
import io.quaestor.http.settings.LoadSettings;
import io.quaestor.load.UploadFolder;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/**
 * Whether files still find room where they come in. Not a reason to send requests elsewhere:
 * servers that share the folder are all the worse off.
 */
@Singleton
final class DiskHealth extends Look {
  private static final long LEAST_BYTES = 100_000_000;

  private final Path folder;

  /**
   * @param made so that the folder is there
   */
  DiskHealth(LoadSettings settings, UploadFolder made) {
    super("disk");
    this.folder = settings.uploadDir();
  }

  @Override
  HealthResult look() {
    return folder.toFile().getUsableSpace() >= LEAST_BYTES
        ? is(HealthStatus.UP)
        : is(DEGRADED, "less than 100 MB are left for files that come in");
  }
}
