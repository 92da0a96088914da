package io.quaestor.benchmark.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** One of many connections: asks, and connects again where the connection was lost. */
final class Caller {
  private final int port;
  private final int number;
  private final Traffic traffic;
  private final Tally tally;
  private final Consumer<ByteArrayOutputStream> bodies;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private Optional<Line> line = Optional.empty();

  Caller(
      int port, int number, Traffic traffic, Tally tally, Consumer<ByteArrayOutputStream> bodies) {
    this.port = port;
    this.number = number;
    this.traffic = traffic;
    this.tally = tally;
    this.bodies = bodies;
  }

  /**
   * @param goesOn whether the call of this number is still made
   * @return how many were
   */
  long call(LongPredicate goesOn) throws IOException {
    long call = 0;
    try {
      for (; goesOn.test(call); call++) {
        byte[] request = traffic.next(number, call);
        long start = System.nanoTime();
        int status = status(request);
        tally.took(System.nanoTime() - start);
        if (status == 200) {
          bodies.accept(body);
        } else if (status > 0) {
          tally.failed("status " + status);
        }
      }
    } finally {
      hangUp();
    }
    return call;
  }

  /** 0 where there was no answer. */
  private int status(byte[] request) throws IOException {
    try {
      if (line.isEmpty()) {
        line = Optional.of(Line.to(port));
      }
      body.reset();
      int status = line.get().send(request, body).status();
      if (!line.get().isOpen()) {
        hangUp();
      }
      return status;
    } catch (ConnectException e) {
      tally.failed("refused");
    } catch (IOException e) {
      tally.failed(String.valueOf(e.getMessage()));
    }
    hangUp();
    return 0;
  }

  private void hangUp() throws IOException {
    if (line.isPresent()) {
      line.get().close();
      line = Optional.empty();
    }
  }
}
