package io.quaestor.http.session;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.contract.llm.StubCall;
import java.util.List;

/**
 * A turn and what came of it.
 *
 * @param raw the body of the response as it came
 * @param calls what the model was sent
 */
record PlayedTurn(
    SessionTurn turn, int status, String raw, JsonNode response, List<StubCall> calls) {
  @Override
  public String toString() {
    return turn.name();
  }
}
