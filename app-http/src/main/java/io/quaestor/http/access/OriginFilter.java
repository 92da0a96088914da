package io.quaestor.http.access;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.quaestor.http.problem.HttpFault;
import io.quaestor.http.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Keeps unknown web pages from using the server as an assistant would. A page whose name was made
 * to lead to this machine (DNS rebinding) is of the server's own origin to the browser, so CORS
 * alone does not keep it out. Programs send no origin and pass.
 *
 * @see <a
 *     href="https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#security-warning">MCP,
 *     transports, security warning</a>
 */
@ServerFilter("/mcp/**")
final class OriginFilter implements Ordered {
  private final KnownOrigins known;
  private final Problems problems;

  OriginFilter(KnownOrigins known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  /** Before the framework's own CORS filter, which refuses some of these without a word. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @RequestFilter
  @Nullable HttpResponse<?> letIn(HttpRequest<?> request) {
    boolean welcome =
        request.getHeaders().getAll(HttpHeaders.ORIGIN).stream().allMatch(known::have);
    return welcome
        ? null
        : problems.of(
            HttpFault.ORIGIN_REFUSED,
            "pages of this origin may not call; the operator can name it in QUAESTOR_CORS_ORIGINS",
            request);
  }
}
