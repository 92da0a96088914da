package io.quaestor.http;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.quaestor.http.command.Commands;
import io.quaestor.http.health.OrderlyStop;
import io.quaestor.http.logging.Log;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/**
 * Starts the server, or runs the command that the first argument names. What stops either is told
 * in one line, with the exit code 2 for a wrong setting, 3 for something outside that is not as it
 * must be (a port, a folder, a database), and 1 for a fault of Quaestor itself.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Log.begin(args, System.getenv());
    // The server takes options only: Micronaut's properties, such as -quaestor.port=8081.
    if (args.length > 0 && !args[0].startsWith("-")) {
      System.exit(command(args));
    }
    try {
      serve(args);
    } catch (RuntimeException | Error e) {
      System.exit(told("Quaestor cannot start", e));
    }
  }

  /** Returns once the server listens; its threads keep the process alive. */
  private static void serve(String[] args) {
    ApplicationContext context =
        ApplicationContext.builder().mainClass(Main.class).banner(false).args(args).start();
    EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
    OrderlyStop stop = context.getBean(OrderlyStop.class);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stop), "stop"));
  }

  private static void stop(EmbeddedServer server, OrderlyStop stop) {
    stop.prepare();
    server.stop(); // and all that it stands on
  }

  private static int command(String[] args) {
    return Commands.line(
            settings -> ApplicationContext.builder(settings).start(),
            System.in,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(
            (exception, line, parsed) -> told(line.getCommandSpec().qualifiedName(), exception))
        .execute(args);
  }

  /** Gives the exit code. */
  private static int told(String what, Throwable exception) {
    StartFailure failure = StartFailure.of(exception);
    String sentence = what + ": " + failure.sentence();
    if (Log.isJson()) {
      LoggerFactory.getLogger(Main.class).error(sentence, failure.unexpected() ? exception : null);
    } else {
      System.err.println(sentence);
      if (failure.unexpected()) {
        exception.printStackTrace();
      }
    }
    return failure.exitCode();
  }
}
