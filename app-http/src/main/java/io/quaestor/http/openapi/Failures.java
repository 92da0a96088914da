package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpStatus;
import io.quaestor.error.ErrorCode;
import io.quaestor.http.problem.HttpFault;
import io.quaestor.http.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Adds the problems that an operation may have to its description. */
final class Failures {
  private static final String PROBLEM = "application/problem+json";

  /** What may happen to whoever needs a key. */
  private static final List<HttpFault> GATE =
      List.of(
          HttpFault.API_KEY_REFUSED,
          HttpFault.KEY_RATE_EXCEEDED,
          HttpFault.KEY_AT_ONCE_EXCEEDED,
          HttpFault.ISSUER_UNAVAILABLE);

  private final ProblemTexts texts;

  Failures(ProblemTexts texts) {
    this.texts = texts;
  }

  void add(Endpoint endpoint) {
    codes(endpoint)
        .forEach(
            (status, codes) -> describe(endpoint.node().withObject("/responses"), status, codes));
  }

  private void describe(ObjectNode responses, HttpStatus status, Set<String> codes) {
    ObjectNode response = responses.withObject("/" + status.getCode());
    String list =
        codes.stream().map(code -> "- " + texts.of(code)).collect(Collectors.joining("\n"));
    response.put(
        "description",
        response.has("description") ? response.path("description").asText() + "\n\n" + list : list);
    ObjectNode schema = response.withObject("/content").withObject(PROBLEM).withObject("/schema");
    schema.put("$ref", "#/components/schemas/Problem");
    ObjectNode properties = schema.putObject("properties");
    codes.forEach(properties.putObject("code").putArray("enum")::add);
    properties.putObject("status").put("const", status.getCode());
    if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
      ObjectNode pause = response.withObject("/headers").putObject("Retry-After");
      pause.put("description", "Seconds to wait, where that is known.");
      pause.putObject("schema").put("type", "integer");
    }
  }

  private static Map<HttpStatus, Set<String>> codes(Endpoint endpoint) {
    Map<HttpStatus, Set<String>> codes = new TreeMap<>();
    endpoint.failures().forEach(code -> add(codes, code));
    add(codes, ErrorCode.INTERNAL);
    if (endpoint.takesJson()) {
      add(codes, ErrorCode.REQUEST_MALFORMED);
    }
    faults(endpoint).forEach(fault -> add(codes, fault.status(), fault.slug()));
    return codes;
  }

  private static List<HttpFault> faults(Endpoint endpoint) {
    List<HttpFault> faults = new ArrayList<>(List.of(HttpFault.NOT_ACCEPTABLE));
    if (!endpoint.open()) {
      faults.addAll(GATE);
      faults.add(HttpFault.lacking(endpoint.scopes().getFirst()));
    }
    if (endpoint.takesBody()) {
      faults.add(HttpFault.MEDIA_TYPE_UNSUPPORTED);
    }
    if (endpoint.takesJson()) {
      faults.add(HttpFault.BODY_TOO_LARGE);
    }
    return faults;
  }

  private static void add(Map<HttpStatus, Set<String>> codes, ErrorCode code) {
    add(codes, Problems.status(code.fault()), code.slug());
  }

  private static void add(Map<HttpStatus, Set<String>> codes, HttpStatus status, String code) {
    codes.computeIfAbsent(status, any -> new TreeSet<>()).add(code);
  }
}
