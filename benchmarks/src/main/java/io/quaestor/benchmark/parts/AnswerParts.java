package io.quaestor.benchmark.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quaestor.http.api.AnswerBodies;
import io.quaestor.http.server.Json;
import io.quaestor.http.settings.ModelUse;
import io.quaestor.http.usage.Costs;
import io.quaestor.question.Answer;
import io.quaestor.translate.model.Share;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An answer of ten rows, written as JSON. */
@State(Scope.Benchmark)
public class AnswerParts {
  private final ObjectMapper mapper = Json.configured(new ObjectMapper());
  private final AnswerBodies bodies =
      new AnswerBodies(
          new Costs(new ModelUse(Share.VALUES, false, 1, 0.5, true, Optional.empty())));
  private final Answer answer = Till.answer("top 10 products by revenue");

  @Benchmark
  public byte[] answerJson() throws JsonProcessingException {
    return mapper.writeValueAsBytes(bodies.of(answer));
  }
}
