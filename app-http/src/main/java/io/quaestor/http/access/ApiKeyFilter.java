package io.quaestor.http.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.quaestor.digest.Sha256;
import io.quaestor.http.page.WebPage;
import io.quaestor.http.problem.HttpFault;
import io.quaestor.http.problem.Problems;
import io.quaestor.http.settings.ApiKey;
import io.quaestor.http.settings.ServerSettings;
import io.quaestor.question.Caller;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only who sends one of the configured keys, where there are any, and notes whose key it
 * is. {@code /health} stays open for probes, and the web page, which asks for the key itself. Takes
 * the same time for a wrong key as for a right one.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ApiKeyFilter {
  static final String HEADER = "X-API-Key";

  private final Map<Caller, byte[]> digests = new LinkedHashMap<>();
  private final Problems problems;

  ApiKeyFilter(ServerSettings settings, Problems problems) {
    for (ApiKey key : settings.apiKeys()) {
      digests.put(new Caller(key.name()), Sha256.of(key.secret()));
    }
    this.problems = problems;
  }

  @RequestFilter
  @Nullable HttpResponse<?> letIn(HttpRequest<?> request) {
    boolean open = isHealth(request) || WebPage.isPublic(request);
    if (digests.isEmpty() || open) {
      return null;
    }
    Optional<Caller> caller = owner(request.getHeaders().get(HEADER));
    if (caller.isPresent()) {
      Callers.note(request, caller.get());
      return null;
    }
    return problems
        .of(HttpFault.API_KEY_REFUSED, "send a valid key in the header " + HEADER, request)
        .header(HttpHeaders.WWW_AUTHENTICATE, "ApiKey realm=\"quaestor\"");
  }

  private static boolean isHealth(HttpRequest<?> request) {
    return request.getPath().equals("/health") || request.getPath().startsWith("/health/");
  }

  /** Compares with every key, so that the time does not tell which one was close. */
  private Optional<Caller> owner(@Nullable String sent) {
    byte[] digest = Sha256.of(sent == null ? "" : sent);
    Optional<Caller> owner = Optional.empty();
    for (Map.Entry<Caller, byte[]> key : digests.entrySet()) {
      if (MessageDigest.isEqual(key.getValue(), digest)) {
        owner = Optional.of(key.getKey());
      }
    }
    return owner;
  }
}
