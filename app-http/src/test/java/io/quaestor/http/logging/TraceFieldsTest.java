package io.quaestor.http.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class TraceFieldsTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SPAN = "00f067aa0ba902b7";

  @Test
  void a_line_says_to_which_request_it_belongs() {
    SpanContext request =
        SpanContext.create(TRACE, SPAN, TraceFlags.getDefault(), TraceState.getDefault());
    Context context = Context.root().with(Span.wrap(request));

    assertThat(context.wrapSupplier(TraceFieldsTest::json).get())
        .isEqualTo("{\"trace_id\":\"" + TRACE + "\",\"span_id\":\"" + SPAN + "\"}");
    assertThat(context.wrapSupplier(() -> new TraceWord().convert(new LoggingEvent())).get())
        .isEqualTo(" [trace " + TRACE + "]");
  }

  @Test
  void a_line_of_no_request_says_nothing_of_one() {
    assertThat(json()).isEqualTo("{}");
    assertThat(new TraceWord().convert(new LoggingEvent())).isEmpty();
  }

  private static String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      new TraceFields().writeTo(json, new LoggingEvent());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
