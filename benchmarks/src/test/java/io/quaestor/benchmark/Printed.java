package io.quaestor.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Keeps what is printed. */
public final class Printed {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  public PrintStream out() {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  public String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
