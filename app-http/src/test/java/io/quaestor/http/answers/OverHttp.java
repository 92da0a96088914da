package io.quaestor.http.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;

/** One running server, and the requests that most tests send. */
interface OverHttp {
  TestServer server();

  /** The answer's body. */
  default JsonNode ask(String question) {
    HttpResponse<String> response = server().post("/ask", body("question", question));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response);
  }

  default HttpResponse<String> query(String sql) {
    return server().post("/query", body("sql", sql));
  }

  /** An object with one text field. */
  static String body(String field, String value) {
    return JsonNodeFactory.instance.objectNode().put(field, value).toString();
  }

  /** The problem's body. */
  static JsonNode problem(HttpResponse<String> response, int status, String code) {
    JsonNode problem = TestServer.json(response);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asText()).isNotBlank();
    return problem;
  }
}
