package io.quaestor.llm.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import io.quaestor.port.ModelRequest;
import java.util.ArrayList;
import java.util.List;

/** Puts a conversation of ours into LangChain4j's words. */
final class Conversations {
  private Conversations() {}

  static ChatRequest toChatRequest(ModelRequest request) {
    List<ChatMessage> messages = new ArrayList<>();
    messages.add(SystemMessage.from(request.system()));
    request.turns().forEach(turn -> messages.add(toMessage(turn)));
    return ChatRequest.builder()
        .messages(messages)
        .responseFormat(toResponseFormat(request.answerSchema()))
        .build();
  }

  private static ChatMessage toMessage(ModelRequest.Turn turn) {
    return switch (turn.speaker()) {
      case USER -> UserMessage.from(turn.text());
      case MODEL -> AiMessage.from(turn.text());
    };
  }

  private static ResponseFormat toResponseFormat(ModelRequest.AnswerSchema schema) {
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(
            JsonSchema.builder()
                .name(schema.name())
                .rootElement(JsonRawSchema.from(schema.json()))
                .build())
        .build();
  }
}
