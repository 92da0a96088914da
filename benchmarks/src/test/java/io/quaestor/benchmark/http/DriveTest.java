package io.quaestor.benchmark.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DriveTest {
  private static final String LONG = "ñandú ".repeat(30_000);

  private HttpServer server;
  private final Set<InetSocketAddress> callers = ConcurrentHashMap.newKeySet();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/short", exchange -> answer(exchange, 200, "yes", false));
    server.createContext("/long", exchange -> answer(exchange, 200, LONG, false));
    server.createContext("/chunks", exchange -> answer(exchange, 200, LONG, true));
    server.createContext("/broken", exchange -> answer(exchange, 500, "no", false));
    server.createContext("/gone", exchange -> exchange.close());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void reads_bodies_of_known_length_and_in_chunks_over_one_connection() throws IOException {
    try (Line line = Line.to(port())) {
      assertThat(body(line, "/short")).isEqualTo("yes");
      assertThat(body(line, "/chunks")).isEqualTo(LONG);
      assertThat(body(line, "/long")).isEqualTo(LONG);
      assertThat(body(line, "/short")).isEqualTo("yes");
    }
    assertThat(callers).hasSize(1);
  }

  @Test
  void counts_the_bytes_of_a_body() throws IOException {
    try (Line line = Line.to(port())) {
      Line.Reply reply = line.send(Requests.get("/chunks"));

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.bytes()).isEqualTo(LONG.getBytes(StandardCharsets.UTF_8).length);
    }
  }

  @Test
  void keeps_a_connection_for_each_caller() throws InterruptedException {
    Driven driven = drive(3, "/short").calls(20);

    assertThat(driven.calls()).isEqualTo(60);
    assertThat(driven.failed()).isZero();
    assertThat(driven.perSecond()).isPositive();
    assertThat(callers).hasSize(3);
  }

  @Test
  void goes_on_for_as_long_as_it_is_told() throws InterruptedException {
    Driven driven = drive(2, "/chunks").during(Duration.ofMillis(200));

    assertThat(driven.seconds()).isPositive();
    assertThat(driven.calls()).as("each at least once").isGreaterThanOrEqualTo(2);
  }

  @Test
  void counts_what_goes_wrong() throws InterruptedException {
    assertThat(drive(2, "/broken").calls(3).failures()).containsEntry("status 500", 6L);

    Driven lost = drive(2, "/gone").calls(3);
    assertThat(lost.failed()).isEqualTo(6);
    assertThat(lost.perSecond()).isZero();
  }

  @Test
  void counts_connections_that_are_refused() throws InterruptedException {
    int port = port();
    server.stop(0);

    Driven refused = new Drive(port, 2, Traffic.same(Requests.get("/short"))).calls(2);

    assertThat(refused.failures()).containsEntry("refused", 4L);
  }

  @Test
  void drives_many_connections_at_once() throws InterruptedException {
    Driven driven = drive(150, "/short").calls(2);

    assertThat(driven.calls()).isEqualTo(300);
    assertThat(driven.failures()).isEmpty();
  }

  private Drive drive(int connections, String path) {
    return new Drive(port(), connections, Traffic.same(Requests.get(path)));
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private static String body(Line line, String path) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    line.send(Requests.get(path), body);
    return body.toString(StandardCharsets.UTF_8);
  }

  private void answer(HttpExchange exchange, int status, String body, boolean chunked)
      throws IOException {
    callers.add(exchange.getRemoteAddress());
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, chunked ? 0 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
