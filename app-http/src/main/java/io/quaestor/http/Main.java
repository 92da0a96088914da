package io.quaestor.http;

import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;

/**
 * Starts the server. What stops the start is told in one line, with the exit code 2 for a wrong
 * setting, 3 for something outside that is not as it must be (a port, a folder, a database), and 1
 * for a fault of Quaestor itself.
 */
public final class Main extends Micronaut {
  private Main() {}

  public static void main(String[] args) {
    new Main().banner(false).mainClass(Main.class).args(args).start();
  }

  @Override
  protected void handleStartupException(Environment environment, Throwable exception) {
    StartFailure failure = StartFailure.of(exception);
    System.err.println("Quaestor cannot start: " + failure.sentence());
    if (failure.unexpected()) {
      exception.printStackTrace();
    }
    System.exit(failure.exitCode());
  }
}
