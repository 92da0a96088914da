package io.quaestor.jobs;

import java.io.IOException;
import java.nio.file.Path;

/** A process that is in a folder until somebody ends it. */
final class FolderGuest {
  private FolderGuest() {}

  public static void main(String[] args) throws IOException {
    FolderPresence.enter(Path.of(args[0]), () -> System.out.println("alone"));
    System.out.println("here");
    while (System.in.read() >= 0) {
      System.out.println("still here");
    }
  }

  /** Returns once the process is there. */
  static Process in(Path folder) throws IOException {
    Process guest =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FolderGuest.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String line = guest.inputReader().readLine();
    while (line != null && !line.equals("here")) {
      line = guest.inputReader().readLine();
    }
    return guest;
  }
}
