package io.quaestor.http.settings;

import io.micronaut.core.value.PropertyResolver;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import java.time.Duration;
import java.util.List;

/**
 * All settings of one server, checked.
 *
 * @param datasets names of bundled ones and folders of others; the first is asked when a question
 *     names none
 */
public record Settings(
    ServerSettings server,
    List<String> datasets,
    DatabaseSettings database,
    ModelSettings model,
    ModelUse modelUse,
    CacheKind cache,
    QueryLimits limits,
    LoadSettings loads,
    Duration rollupInterval) {
  private static final List<String> BUNDLED = List.of("pos", "marketplace", "ai_usage", "hiring");

  private static final Duration ROLLUP_INTERVAL = Duration.ofMinutes(5);

  /** Where answers are kept. */
  public enum CacheKind {
    /** In the server's own memory. */
    CAFFEINE
  }

  /**
   * @param properties variables and properties, whichever came first in Micronaut's order
   * @throws QuaestorException {@code CONFIGURATION_INVALID}, naming the first setting that is wrong
   */
  public static Settings read(PropertyResolver properties) {
    SettingReader reader = new SettingReader(properties);
    QueryLimits standard = QueryLimits.standard();
    return new Settings(
        new ServerSection(reader).read(),
        reader.list(Setting.DATASETS, BUNDLED),
        new DatabaseSection(reader).read(),
        new ModelSection(reader, properties).read(),
        new ModelUseSection(reader).read(),
        reader.choice(Setting.CACHE, CacheKind.class),
        new QueryLimits(
            reader.duration(Setting.QUERY_TIMEOUT, standard.timeout()),
            (int) reader.number(Setting.MAX_ROWS, standard.maxRows(), 1, 1_000_000),
            0,
            reader.bytes(Setting.MAX_RESULT_BYTES, standard.maxBytes())),
        new LoadSection(reader).read(),
        reader.duration(Setting.ROLLUP_INTERVAL, ROLLUP_INTERVAL));
  }
}
