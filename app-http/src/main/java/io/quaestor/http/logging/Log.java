package io.quaestor.http.logging;

import io.quaestor.http.settings.LogSettings;
import io.quaestor.http.settings.variables.LogSetting;
import io.quaestor.http.settings.variables.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** How the log is written. */
public final class Log {
  private Log() {}

  /**
   * Settles it for this process; to be called before anything is logged, which is before settings
   * are read. Of a value that is none, the settings speak later.
   *
   * @param arguments of the process, such as {@code -quaestor.log=json}, which win over variables
   */
  public static void begin(String[] arguments, Map<String, String> variables) {
    settle(LogSetting.LOG, LogSettings.Format.values(), arguments, variables);
    settle(LogSetting.LOG_LEVEL, LogSettings.Level.values(), arguments, variables);
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  /** Whether whoever reads the log expects JSON and nothing else. */
  public static boolean isJson() {
    return "json".equals(System.getProperty(LogSetting.LOG.property()));
  }

  private static void settle(
      Setting setting, Enum<?>[] choices, String[] arguments, Map<String, String> variables) {
    Optional<String> said =
        Stream.of(
                argument(arguments, setting.property()),
                Optional.ofNullable(System.getProperty(setting.property())),
                Optional.ofNullable(variables.get(setting.variable())))
            .flatMap(Optional::stream)
            .map(value -> value.strip().toLowerCase(Locale.ROOT))
            .findFirst();
    List<String> known =
        Arrays.stream(choices).map(choice -> choice.name().toLowerCase(Locale.ROOT)).toList();
    said.filter(known::contains).ifPresent(value -> System.setProperty(setting.property(), value));
  }

  private static Optional<String> argument(String[] arguments, String property) {
    return Arrays.stream(arguments)
        .map(argument -> argument.replaceFirst("^--?", ""))
        .filter(argument -> argument.startsWith(property + "="))
        .map(argument -> argument.substring(property.length() + 1))
        .findFirst();
  }
}
