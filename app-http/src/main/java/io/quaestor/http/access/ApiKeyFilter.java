package io.quaestor.http.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.quaestor.http.problem.HttpFault;
import io.quaestor.http.problem.Problems;
import io.quaestor.http.settings.ApiKey;
import io.quaestor.http.settings.ServerSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only who sends one of the configured keys, where there are any. {@code /health} stays
 * open for probes. Takes the same time for a wrong key as for a right one.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ApiKeyFilter {
  static final String HEADER = "X-API-Key";

  private final List<byte[]> digests;
  private final Problems problems;

  ApiKeyFilter(ServerSettings settings, Problems problems) {
    this.digests =
        settings.apiKeys().stream().map(ApiKey::secret).map(ApiKeyFilter::digest).toList();
    this.problems = problems;
  }

  @RequestFilter
  @Nullable HttpResponse<?> letIn(HttpRequest<?> request) {
    if (digests.isEmpty() || request.getPath().equals("/health")) {
      return null;
    }
    if (known(request.getHeaders().get(HEADER))) {
      return null;
    }
    return problems
        .of(HttpFault.API_KEY_REFUSED, "send a valid key in the header " + HEADER, request)
        .header(HttpHeaders.WWW_AUTHENTICATE, "ApiKey realm=\"quaestor\"");
  }

  /** Compares with every key, so that the time does not tell which one was close. */
  private boolean known(@Nullable String sent) {
    byte[] digest = digest(sent == null ? "" : sent);
    boolean known = false;
    for (byte[] one : digests) {
      known |= MessageDigest.isEqual(one, digest);
    }
    return known;
  }

  private static byte[] digest(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
