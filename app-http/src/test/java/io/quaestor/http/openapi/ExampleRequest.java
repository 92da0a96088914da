package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import io.quaestor.http.openapi.Described.Operation;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** An example as it goes to a server, with the server's ids. */
record ExampleRequest(Operation operation, Example example, Ids ids) {
  private static final String BOUNDARY = "end-of-part";

  HttpRequest to(TestServer server) {
    String path = operation.path();
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    Map<String, String> headers = new TreeMap<>();
    for (JsonNode parameter : operation.node().path("parameters")) {
      String name = parameter.path("name").asText();
      JsonNode value = example.parameter(name);
      switch (value.isMissingNode() ? "none" : parameter.path("in").asText()) {
        case "path" -> path = path.replace("{" + name + "}", ids.real(value.asText()));
        case "header" -> headers.put(name, value.asText());
        case "query" -> pairs(name, value).forEach(query::add);
        default -> {}
      }
    }
    HttpRequest.Builder request = server.request(path + query);
    headers.forEach(request::header);
    if (example.node().has("accept")) {
      request.header("Accept", example.node().path("accept").asText());
    }
    return withBody(request).build();
  }

  private static List<String> pairs(String name, JsonNode value) {
    return value.isObject()
        ? value.properties().stream().map(it -> pair(it.getKey(), it.getValue())).toList()
        : List.of(pair(name, value));
  }

  private static String pair(String name, JsonNode value) {
    return name + "=" + URLEncoder.encode(value.asText(), StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder withBody(HttpRequest.Builder request) {
    String method = operation.method().toUpperCase(Locale.ROOT);
    if (example.body().isMissingNode()) {
      return request.method(method, BodyPublishers.noBody());
    }
    boolean form = example.type().equals("multipart/form-data");
    return request
        .header("Content-Type", example.type() + (form ? "; boundary=" + BOUNDARY : ""))
        .method(method, BodyPublishers.ofString(form ? form() : text()));
  }

  private String text() {
    return example.body().isTextual()
        ? example.body().asText()
        : ids.real(example.body().toString());
  }

  private String form() {
    StringBuilder form = new StringBuilder();
    for (Map.Entry<String, JsonNode> part : example.body().properties()) {
      String content = part.getValue().asText();
      form.append("--%s\r\n".formatted(BOUNDARY))
          .append("Content-Disposition: form-data; name=\"%s\"".formatted(part.getKey()))
          .append(content.contains("\n") ? "; filename=\"%s.csv\"".formatted(part.getKey()) : "")
          .append("\r\n\r\n%s\r\n".formatted(content));
    }
    return form.append("--%s--\r\n".formatted(BOUNDARY)).toString();
  }
}
