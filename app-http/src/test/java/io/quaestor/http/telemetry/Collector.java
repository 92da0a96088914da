package io.quaestor.http.telemetry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes whatever is sent to it, as a collector of OpenTelemetry does, and remembers it. */
final class Collector implements AutoCloseable {
  private final Map<String, List<String>> received = new ConcurrentHashMap<>();
  private final HttpServer server;

  private Collector(HttpServer server) {
    this.server = server;
  }

  static Collector start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Collector collector = new Collector(server);
      server.createContext("/", collector::receive);
      server.start();
      return collector;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void receive(HttpExchange exchange) throws IOException {
    // Of the binary form, the texts are readable all the same.
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
    received
        .computeIfAbsent(exchange.getRequestURI().getPath(), path -> new CopyOnWriteArrayList<>())
        .add(body);
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<String> paths() {
    return List.copyOf(received.keySet());
  }

  String bodies(String path) {
    return String.join("\n", received.getOrDefault(path, List.of()));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
