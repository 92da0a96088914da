package io.quaestor.llm.langchain4j;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/**
 * Makes the client of one call. LangChain4j sets a time limit for connecting and one for reading;
 * both are ignored here, because the limit of the request holds for the whole call.
 */
final class ServiceHttpClientBuilder implements HttpClientBuilder {
  private final java.net.http.HttpClient connections;
  private final Duration timeout;
  private final ServiceFailures failures;

  ServiceHttpClientBuilder(
      java.net.http.HttpClient connections, Duration timeout, ServiceFailures failures) {
    this.connections = connections;
    this.timeout = timeout;
    this.failures = failures;
  }

  @Override
  public Duration connectTimeout() {
    return timeout;
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration ignored) {
    return this;
  }

  @Override
  public Duration readTimeout() {
    return timeout;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration ignored) {
    return this;
  }

  @Override
  public HttpClient build() {
    return new ServiceHttpClient(connections, timeout, failures);
  }
}
