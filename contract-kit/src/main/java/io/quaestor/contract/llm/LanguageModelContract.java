package io.quaestor.contract.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quaestor.contract.llm.StubCall.Message;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.ModelRequest.Speaker;
import io.quaestor.port.ModelRequest.Turn;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link LanguageModel} does the same way, shown on a stub that speaks the service's
 * wire format. Extend it, say which format, and connect the adapter to the address given.
 */
public abstract class LanguageModelContract extends LanguageModelFailures {
  private static final int CALLERS = 8;

  @Test
  void is_named_as_configured() {
    assertThat(model().name()).isEqualTo(MODEL);
  }

  @Test
  void replies_with_the_text_and_the_tokens_counted() {
    stub.replies(new StubReply.Text("{\"sql\": \"select 1\"}", 12, 8));
    assertThat(model().complete(question("how much?")))
        .isEqualTo(new ModelReply("{\"sql\": \"select 1\"}", 12, 8));
  }

  @Test
  void leaves_chatter_in_the_text() {
    String chatter = "<think>hm, café €</think>\n```json\n{\"sql\": null}\n```";
    stub.replies(StubReply.text(chatter));
    assertThat(model().complete(question("how much?")).text()).isEqualTo(chatter);
  }

  @Test
  void counts_no_tokens_when_the_service_does_not() {
    stub.replies(new StubReply.Uncounted("{}"));
    assertThat(model().complete(question("how much?"))).isEqualTo(new ModelReply("{}", 0, 0));
  }

  @Test
  void sends_the_conversation_in_its_order() {
    stub.replies(StubReply.text("{}"));
    List<Turn> turns =
        List.of(
            new Turn(Speaker.USER, "¿cuánto vendimos?"),
            new Turn(Speaker.MODEL, "{\"sql\": \"select 1\"}"),
            new Turn(Speaker.USER, "and in November?"));
    model().complete(new ModelRequest("Answer with SQL.", turns, SCHEMA, PATIENT));
    assertThat(onlyCall().messages())
        .containsExactly(
            new Message("system", "Answer with SQL."),
            new Message("user", "¿cuánto vendimos?"),
            new Message("assistant", "{\"sql\": \"select 1\"}"),
            new Message("user", "and in November?"));
  }

  @Test
  void sends_the_schema_the_model_and_no_wish_for_variety() throws JsonProcessingException {
    stub.replies(StubReply.text("{}"));
    model().complete(question("how much?"));
    assertThat(onlyCall().schema()).isEqualTo(new ObjectMapper().readTree(SCHEMA.json()));
    assertThat(onlyCall().model()).isEqualTo(MODEL);
    assertThat(onlyCall().temperature().asDouble(1)).isZero();
    assertThat(onlyCall().format()).isEqualTo(wireFormat());
  }

  @Test
  void leaves_the_temperature_to_the_service_where_replies_are_to_differ() {
    stub.replies(StubReply.text("{}"));
    model().complete(question("how much?").oneOfSeveral());
    assertThat(onlyCall().temperature().isNumber()).isFalse();
  }

  @Test
  void asks_for_a_whole_reply_and_not_a_stream() {
    stub.replies(StubReply.text("{}"));
    model().complete(question("how much?"));
    assertThat(onlyCall().body().path("stream").asBoolean(false)).isFalse();
  }

  @Test
  void keeps_callers_apart_who_ask_at_once() throws InterruptedException, ExecutionException {
    LanguageModel model = model();
    List<Callable<String>> calls =
        IntStream.range(0, CALLERS)
            .mapToObj(caller -> (Callable<String>) () -> askAs(caller, model))
            .toList();
    for (int caller = 0; caller < CALLERS; caller++) {
      stub.repliesTo("question of caller " + caller, StubReply.text("reply to caller " + caller));
    }
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> replies = callers.invokeAll(calls);
      for (int caller = 0; caller < CALLERS; caller++) {
        assertThat(replies.get(caller).get()).isEqualTo("reply to caller " + caller);
      }
    }
  }

  private static String askAs(int caller, LanguageModel model) {
    return model.complete(question("question of caller " + caller)).text();
  }

  private StubCall onlyCall() {
    assertThat(stub.calls()).hasSize(1);
    return stub.calls().getFirst();
  }
}
