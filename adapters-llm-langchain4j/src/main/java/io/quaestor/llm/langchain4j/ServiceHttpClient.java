package io.quaestor.llm.langchain4j;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Carries LangChain4j's requests over the JDK's client. LangChain4j's own carrier loses the headers
 * of a failed reply, and with them Retry-After, and its time limit ends where the body begins.
 */
final class ServiceHttpClient implements HttpClient {
  private final java.net.http.HttpClient connections;
  private final Duration timeout;
  private final ServiceFailures failures;

  ServiceHttpClient(
      java.net.http.HttpClient connections, Duration timeout, ServiceFailures failures) {
    this.connections = connections;
    this.timeout = timeout;
    this.failures = failures;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<byte[]> response = send(toJdkRequest(request));
    if (response.statusCode() / 100 != 2) {
      throw failures.status(response);
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("Quaestor waits for whole replies");
  }

  private HttpResponse<byte[]> send(java.net.http.HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        connections.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      // The time limit of a JDK request ends with the headers; this one bounds a slow body too.
      return exchange.get(timeout.toNanos(), NANOSECONDS);
    } catch (TimeoutException e) {
      exchange.cancel(true);
      throw failures.timeout(timeout, e);
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw failures.interrupted(e);
    } catch (ExecutionException e) {
      throw failures.noConnection(e);
    }
  }

  private static java.net.http.HttpRequest toJdkRequest(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(request.method().name(), BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, values) -> values.forEach(v -> builder.header(name, v)));
    return builder.build();
  }
}
