package io.quaestor.http.telemetry;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/**
 * What OpenTelemetry says of itself, in the server's log: a line for a warning, such as that no
 * collector listens, where it would write a stack trace to the terminal each time.
 */
final class ExportLog extends Handler {
  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(ExportLog.class);

  /** Held here, because loggers that nobody holds are forgotten, with their handlers. */
  private static final Logger OPEN_TELEMETRY = Logger.getLogger("io.opentelemetry");

  private ExportLog() {}

  /** For the whole process; safe to repeat. */
  static synchronized void listen() {
    if (OPEN_TELEMETRY.getUseParentHandlers()) {
      OPEN_TELEMETRY.setUseParentHandlers(false);
      OPEN_TELEMETRY.addHandler(new ExportLog());
    }
  }

  @Override
  public void publish(LogRecord told) {
    if (told.getLevel().intValue() >= Level.WARNING.intValue()) {
      LOG.warn(line(told));
    }
  }

  static String line(LogRecord told) {
    String said = "OpenTelemetry: " + told.getMessage();
    Throwable cause = told.getThrown();
    while (cause != null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause == null ? said : said + " (" + cause.getClass().getSimpleName() + ")";
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
