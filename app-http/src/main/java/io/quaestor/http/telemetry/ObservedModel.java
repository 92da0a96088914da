package io.quaestor.http.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import java.net.URI;
import java.time.Duration;

/**
 * A model whose every call is a span and is measured. It stands inside whatever tries again, so
 * that each try is seen. What is sent and what comes back stay out of both, and so do the words of
 * a failure, which may repeat them. Safe for concurrent calls.
 */
public final class ObservedModel implements LanguageModel {
  private final LanguageModel model;
  private final Attributes call;
  private final Tracer tracer;
  private final ModelMetrics metrics;

  /**
   * @param provider whose format is spoken, in the conventions' words, such as {@code openai}
   * @param baseUrl of the service, with http or https
   */
  public ObservedModel(
      LanguageModel model, String provider, URI baseUrl, OpenTelemetry openTelemetry) {
    this.model = model;
    this.call = call(model, provider, baseUrl);
    this.tracer = Instruments.tracer(openTelemetry);
    this.metrics = new ModelMetrics(Instruments.meter(openTelemetry));
  }

  private static Attributes call(LanguageModel model, String provider, URI baseUrl) {
    int standardPort = "https".equalsIgnoreCase(baseUrl.getScheme()) ? 443 : 80;
    return Attributes.builder()
        .put(GenAi.OPERATION, GenAi.CHAT)
        .put(GenAi.PROVIDER, provider)
        .put(GenAi.MODEL, model.name())
        .put(GenAi.SERVER_ADDRESS, baseUrl.getHost())
        .put(GenAi.SERVER_PORT, baseUrl.getPort() < 0 ? standardPort : baseUrl.getPort())
        .build();
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ModelReply complete(ModelRequest request) {
    Span span = span();
    Context inside = Context.current().with(span);
    long began = System.nanoTime();
    try {
      ModelReply reply = inside.wrapSupplier(() -> model.complete(request)).get();
      metrics.took(since(began), call, inside);
      count(reply, span, inside);
      return reply;
    } catch (RuntimeException | Error e) {
      String type = Instruments.errorType(e);
      span.setStatus(StatusCode.ERROR).setAttribute(Instruments.ERROR_TYPE, type);
      metrics.took(
          since(began), call.toBuilder().put(Instruments.ERROR_TYPE, type).build(), inside);
      throw e;
    } finally {
      span.end();
    }
  }

  private Span span() {
    return tracer
        .spanBuilder(GenAi.CHAT + " " + model.name())
        .setSpanKind(SpanKind.CLIENT)
        .setAllAttributes(call)
        .setAttribute(GenAi.OUTPUT_TYPE, "json")
        .startSpan();
  }

  private void count(ModelReply reply, Span span, Context inside) {
    if (reply.promptTokens() > 0) {
      span.setAttribute(GenAi.INPUT_TOKENS, reply.promptTokens());
    }
    if (reply.completionTokens() > 0) {
      span.setAttribute(GenAi.OUTPUT_TOKENS, reply.completionTokens());
    }
    metrics.used("input", reply.promptTokens(), call, inside);
    metrics.used("output", reply.completionTokens(), call, inside);
  }

  private static Duration since(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
