package io.quaestor.http.telemetry.request;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.http.context.event.HttpRequestReceivedEvent;
import io.micronaut.http.context.event.HttpRequestTerminatedEvent;
import jakarta.inject.Singleton;

/** The two ends of a request: before the first filter, and after the last byte. */
final class RequestEvents {
  private RequestEvents() {}

  @Singleton
  record Received(Requests requests) implements ApplicationEventListener<HttpRequestReceivedEvent> {
    @Override
    public void onApplicationEvent(HttpRequestReceivedEvent event) {
      requests.begin(event.getSource());
    }
  }

  @Singleton
  record Terminated(Requests requests)
      implements ApplicationEventListener<HttpRequestTerminatedEvent> {
    @Override
    public void onApplicationEvent(HttpRequestTerminatedEvent event) {
      ObservedRequest.of(event.getSource()).ifPresent(requests::end);
    }
  }
}
