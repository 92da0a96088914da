package io.quaestor.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that speak over a socket of their own, byte by byte. */
@TestInstance(Lifecycle.PER_CLASS)
class ConnectionsOverHttpTest {
  private static final int PATIENCE_MILLIS = 1_000;
  private static final int PAUSE_MILLIS = 100;
  private static final int GIVE_UP_MILLIS = 60_000;

  private TestServer server;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server =
        TestServer.start(
            dataDir,
            Map.of(
                "quaestor.sample-data", "false",
                "quaestor.query-timeout", "3s",
                "quaestor.client-timeout", PATIENCE_MILLIS + "ms"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GET /info HTTP/1.1\r\nHost: x\r\nX-Slow: ",
        "POST /ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n",
        "POST /upload/csv/sales_data HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data;"
            + " boundary=y\r\nContent-Length: 1000000\r\n\r\n--y\r\n"
      })
  void cuts_a_client_that_sends_byte_by_byte(String beginning) throws Exception {
    try (Socket client = connect()) {
      client.getOutputStream().write(bytes(beginning));

      assertThat(isCutWhileTrickling(client)).isTrue();
    }
    assertThat(server.get("/info").statusCode()).isEqualTo(200);
  }

  @Test
  void lets_a_long_upload_go_on_that_comes_steadily() throws Exception {
    String row = "2024-01-07,Sunday,9:05,FCB 1,3,Zabaione,2,1.5,3\n".repeat(10);
    String head =
        String.join(
            "\r\n",
            "--y",
            "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"",
            "",
            "date,week_day,hour,ticket_number,waiter,product_name,quantity,unitary_price,total",
            "");
    String tail = "\r\n--y--\r\n";
    int pieces = 4 * PATIENCE_MILLIS / PAUSE_MILLIS;
    try (Socket client = connect()) {
      OutputStream out = client.getOutputStream();
      out.write(
          bytes(
              "POST /upload/csv/sales_data HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data;"
                  + " boundary=y\r\nContent-Length: "
                  + (head.length() + pieces * row.length() + tail.length())
                  + "\r\n\r\n"
                  + head));
      for (int i = 0; i < pieces; i++) {
        out.write(bytes(row));
        out.flush();
        Thread.sleep(PAUSE_MILLIS);
      }
      out.write(bytes(tail));

      assertThat(statusLine(client)).isEqualTo("HTTP/1.1 202 Accepted");
    }
  }

  @Test
  void waits_for_an_answer_that_takes_longer_and_for_the_next_request() throws Exception {
    String endless =
        "{\"sql\": \"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            + " SELECT count(*) FROM n\"}";
    try (Socket client = connect()) {
      client
          .getOutputStream()
          .write(
              bytes(
                  "POST /query HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                      + endless.length()
                      + "\r\n\r\n"
                      + endless));
      assertThat(statusLine(client)).isEqualTo("HTTP/1.1 503 Service Unavailable");
    }
    try (Socket client = connect()) {
      for (int i = 0; i < 2; i++) {
        client.getOutputStream().write(bytes("GET /info HTTP/1.1\r\nHost: x\r\n\r\n"));
        String head = head(client);
        assertThat(head).startsWith("HTTP/1.1 200 OK");
        client.getInputStream().readNBytes(length(head));
        Thread.sleep(3 * PATIENCE_MILLIS);
      }
    }
  }

  @Test
  void bounds_the_head_of_a_request_and_bodies_of_unknown_length() throws Exception {
    assertRefused("GET /info HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");
    assertRefused("GET /analyze?text=" + "x".repeat(30_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
    assertRefused(
        "POST /ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n4C4B40\r\n{\"question\": \""
            + "x".repeat(5_000_000 - 14)
            + "\r\n0\r\n\r\n");
    assertThat(server.get("/info").statusCode()).isEqualTo(200);
  }

  private void assertRefused(String request) throws Exception {
    try (Socket client = connect()) {
      Thread.ofVirtual().start(() -> write(client, request));
      assertThat(head(client))
          .contains(" 413 ", "application/problem+json")
          .containsIgnoringCase("x-content-type-options: nosniff");
    }
  }

  private static void write(Socket client, String text) {
    try {
      client.getOutputStream().write(bytes(text));
    } catch (IOException e) {
      // The server need not take all of what it refuses.
      assertThat(e).isInstanceOf(SocketException.class);
    }
  }

  private Socket connect() throws IOException {
    URI address = server.request("/").build().uri();
    Socket client = new Socket(address.getHost(), address.getPort());
    client.setSoTimeout(GIVE_UP_MILLIS);
    return client;
  }

  private static boolean isCutWhileTrickling(Socket client) throws InterruptedException {
    try {
      client.setSoTimeout(PAUSE_MILLIS);
      for (int i = 0; i < GIVE_UP_MILLIS / PAUSE_MILLIS; i++) {
        if (hasEnded(client.getInputStream())) {
          return true;
        }
        client.getOutputStream().write('x');
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean hasEnded(InputStream in) throws IOException {
    try {
      return in.read() < 0;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  private static String statusLine(Socket client) throws IOException {
    return head(client).lines().findFirst().orElse("");
  }

  private static String head(Socket client) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = client.getInputStream().read();
      if (next < 0) {
        break;
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static int length(String head) {
    return head.lines()
        .filter(line -> line.startsWith("content-length: "))
        .map(line -> Integer.parseInt(line.substring("content-length: ".length())))
        .findFirst()
        .orElse(0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
