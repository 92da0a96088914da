package io.quaestor.http.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quaestor.contract.llm.ModelWireStub;
import io.quaestor.contract.llm.StubReply;
import io.quaestor.http.TestServer;
import io.quaestor.http.session.ByDatabase.Database;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks a server the questions of the session, one after the other, while the stub replies. */
final class SessionPlay {
  private final TestServer server;
  private final ModelWireStub stub;
  private final Database database;
  private final Map<String, String> conversations = new HashMap<>();

  SessionPlay(TestServer server, ModelWireStub stub, Database database) {
    this.server = server;
    this.stub = stub;
    this.database = database;
  }

  List<PlayedTurn> play(List<SessionTurn> turns) {
    List<PlayedTurn> played = new ArrayList<>();
    turns.forEach(turn -> played.add(play(turn)));
    return played;
  }

  private PlayedTurn play(SessionTurn turn) {
    List<StubReply> script = new ArrayList<>();
    turn.replies().forEach(reply -> script.add(reply.stub(database)));
    if (script.isEmpty()) {
      stub.reset();
    } else {
      StubReply[] then = script.subList(1, script.size()).toArray(StubReply[]::new);
      stub.replies(script.getFirst(), then);
    }
    ObjectNode question = JsonNodeFactory.instance.objectNode().put("question", turn.question());
    turn.dataset().ifPresent(dataset -> question.put("dataset", dataset));
    String conversation = conversations.get(turn.conversation());
    if (conversation != null) {
      question.put("conversation_id", conversation);
    }
    HttpResponse<String> response = post("/ask", question);
    JsonNode body = TestServer.json(response);
    conversations.put(turn.conversation(), body.path("conversation_id").asText());
    return new PlayedTurn(turn, response.statusCode(), response.body(), body, stub.calls());
  }

  /** The rows of SQL that a person wrote. */
  JsonNode rows(String sql) {
    ObjectNode query = JsonNodeFactory.instance.objectNode().put("sql", sql);
    HttpResponse<String> response = post("/query", query);
    if (response.statusCode() != 200) {
      throw new AssertionError(sql + "\n" + response.body());
    }
    return TestServer.json(response).at("/data/rows");
  }

  private HttpResponse<String> post(String path, ObjectNode body) {
    return server.send(
        server
            .request(path)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build());
  }
}
