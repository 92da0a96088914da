package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.quaestor.access.Scope;
import io.quaestor.error.ErrorCode;
import io.quaestor.http.access.NeededScopes;
import java.util.List;

/**
 * One method of one path, as it is described.
 *
 * @param id the same for two that are answered by the same code
 * @param method in small letters
 * @param code what is noted at the method that answers
 */
record Endpoint(String id, String path, String method, ObjectNode node, AnnotationMetadata code) {
  /** Whether it needs no key. */
  boolean open() {
    return node.path("security").isArray() && node.path("security").isEmpty();
  }

  boolean takesBody() {
    return node.has("requestBody");
  }

  boolean takesJson() {
    return node.path("requestBody").path("content").has("application/json");
  }

  /** What a key must be for; one of them is enough. */
  List<Scope> scopes() {
    return NeededScopes.notedAt(code);
  }

  List<ErrorCode> failures() {
    return List.of(code.enumValues(Fails.class, ErrorCode.class));
  }
}
