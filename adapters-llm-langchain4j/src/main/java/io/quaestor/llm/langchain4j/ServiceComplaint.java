package io.quaestor.llm.langchain4j;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;

/**
 * The sentence in which a service says why it failed: {@code error.message} at OpenAI, {@code
 * error} at Ollama. The rest of the body is left out, for some services repeat the conversation.
 */
final class ServiceComplaint {
  private static final int MAX_LENGTH = 300;
  private static final ObjectMapper JSON = new ObjectMapper();

  private ServiceComplaint() {}

  /** One line without the key that was sent; says so when the service gave no reason. */
  static String in(HttpResponse<byte[]> response) {
    String complaint = withoutKey(sentence(response.body()), response).replaceAll("\\s+", " ");
    if (complaint.isBlank()) {
      return "(no reason given)";
    }
    return complaint.length() <= MAX_LENGTH ? complaint : complaint.substring(0, MAX_LENGTH) + "…";
  }

  private static String sentence(byte[] body) {
    try {
      JsonNode error = JSON.readTree(body).path("error");
      return error.isTextual() ? error.asText() : error.path("message").asText();
    } catch (JacksonException e) {
      return "(the reason is not JSON)";
    } catch (IOException e) {
      throw new IllegalStateException("reading an array of bytes failed", e);
    }
  }

  private static String withoutKey(String complaint, HttpResponse<?> response) {
    return response
        .request()
        .headers()
        .firstValue("Authorization")
        .map(header -> header.replaceFirst("^Bearer ", ""))
        .map(key -> complaint.replace(key, "(the key)"))
        .orElse(complaint);
  }
}
