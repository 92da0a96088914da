package io.quaestor.http.settings;

import io.micronaut.core.value.PropertyResolver;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.settings.variables.DataSetting;
import io.quaestor.http.settings.variables.LimitSetting;
import io.quaestor.http.settings.variables.LogSetting;
import io.quaestor.http.settings.variables.ServerSetting;
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
    AccessSettings access,
    List<String> datasets,
    DatabaseSettings database,
    ModelSettings model,
    ModelUse modelUse,
    CacheSettings cache,
    QueryLimits limits,
    LoadSettings loads,
    Duration rollupInterval,
    StopSettings stop,
    LogSettings log) {
  /**
   * @param properties variables and properties, whichever came first in Micronaut's order
   * @throws QuaestorException {@code CONFIGURATION_INVALID}, naming the first setting that is wrong
   */
  public static Settings read(PropertyResolver properties) {
    SettingReader reader = new SettingReader(properties);
    ServerSettings server = new ServerSection(reader).read();
    return new Settings(
        server,
        new AccessSection(reader).read(server),
        reader.list(DataSetting.DATASETS),
        new DatabaseSection(reader).read(),
        new ModelSection(reader, properties).read(),
        new ModelUseSection(reader).read(),
        new CacheSection(reader).read(),
        new QueryLimits(
            reader.duration(LimitSetting.QUERY_TIMEOUT),
            (int) reader.number(LimitSetting.MAX_ROWS, 1, 1_000_000),
            0,
            reader.bytes(LimitSetting.MAX_RESULT_BYTES)),
        new LoadSection(reader).read(),
        reader.duration(DataSetting.ROLLUP_INTERVAL),
        new StopSettings(
            reader.durationOrNone(ServerSetting.STOP_DELAY),
            reader.duration(ServerSetting.STOP_TIMEOUT)),
        new LogSettings(
            reader.choice(LogSetting.LOG, LogSettings.Format.class),
            reader.choice(LogSetting.LOG_LEVEL, LogSettings.Level.class)));
  }
}
