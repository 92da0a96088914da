package io.quaestor.benchmark.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Requests as they go over the wire. */
public final class Requests {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOST = "Host: 127.0.0.1\r\n";

  private Requests() {}

  public static byte[] get(String path) {
    return bytes("GET " + path + " HTTP/1.1\r\n" + HOST + "Accept: application/json\r\n\r\n");
  }

  public static byte[] delete(String path) {
    return bytes("DELETE " + path + " HTTP/1.1\r\n" + HOST + "\r\n");
  }

  /** {@code POST /query}. */
  public static byte[] query(String sql) {
    return post("/query", Map.of("sql", sql), "application/json");
  }

  /** {@code POST /query} for all rows as CSV. */
  public static byte[] csv(String sql) {
    return post("/query", Map.of("sql", sql), "text/csv");
  }

  /** {@code POST /ask}. */
  public static byte[] ask(String question) {
    return post("/ask", Map.of("question", question), "application/json");
  }

  /** The same, of one dataset. */
  public static byte[] ask(String question, String dataset) {
    return post("/ask", Map.of("question", question, "dataset", dataset), "application/json");
  }

  private static byte[] post(String path, Map<String, String> fields, String accepted) {
    byte[] body = json(fields);
    byte[] head =
        bytes(
            "POST %s HTTP/1.1\r\n%sContent-Type: application/json\r\nAccept: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(path, HOST, accepted, body.length));
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    return whole;
  }

  private static byte[] json(Map<String, String> fields) {
    try {
      return JSON.writeValueAsBytes(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
