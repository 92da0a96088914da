package io.quaestor.http.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.core.util.SupplierUtil;
import io.micronaut.web.router.Router;
import io.quaestor.http.server.BasePath;
import io.quaestor.http.server.Version;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The description of this server's HTTP interface, as JSON and as YAML. Made when it is first asked
 * for, and kept as text. Thread-safe.
 */
@Singleton
final class ApiDescription {
  private static final String COMPILED = "/META-INF/swagger/quaestor.json";

  /** What is answered by code that is not Quaestor's. */
  private static final String OF_FRAMEWORK = "framework.yaml";

  private final Router router;
  private final BasePath basePath;
  private final Supplier<Texts> texts = SupplierUtil.memoized(this::write);

  ApiDescription(Router router, BasePath basePath) {
    this.router = router;
    this.basePath = basePath;
  }

  String json() {
    return texts.get().json();
  }

  String yaml() {
    return texts.get().yaml();
  }

  private record Texts(String json, String yaml) {}

  private Texts write() {
    ObjectNode document = document();
    YAMLMapper yaml =
        YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();
    try {
      return new Texts(
          new ObjectMapper().writeValueAsString(document), yaml.writeValueAsString(document));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the description cannot be written", e);
    }
  }

  private ObjectNode document() {
    ObjectNode document = read(COMPILED, new ObjectMapper());
    JsonNode framework = read(OF_FRAMEWORK, new YAMLMapper());
    document.withObject("/paths").setAll((ObjectNode) framework.path("paths"));
    document.withObject("/components/schemas").setAll((ObjectNode) framework.path("schemas"));
    Untyped.type(document);
    Words.list(document);
    OpenApi31.from30(document);
    AnswerSchemas.requireNullableFields(document);
    document.withObject("/info").put("version", Version.current());
    document.putArray("servers").addObject().put("url", server());
    SuccessTexts successes = new SuccessTexts(document);
    Failures failures = new Failures(ProblemTexts.read());
    for (Endpoint endpoint : Endpoints.of(document, router)) {
      successes.add(endpoint);
      failures.add(endpoint);
      Examples.add(endpoint);
    }
    return document;
  }

  private String server() {
    String prefix = basePath.outer("");
    return prefix.isEmpty() ? "/" : prefix;
  }

  private static ObjectNode read(String file, ObjectMapper format) {
    try (InputStream text = ApiDescription.class.getResourceAsStream(file)) {
      return (ObjectNode) format.readTree(Objects.requireNonNull(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
