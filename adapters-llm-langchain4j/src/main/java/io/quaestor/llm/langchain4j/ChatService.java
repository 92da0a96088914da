package io.quaestor.llm.langchain4j;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import java.net.http.HttpClient;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sends one conversation through a LangChain4j model and waits for the reply, no longer than the
 * request allows. Safe for concurrent calls; the connections are shared and need no closing.
 */
public final class ChatService {
  // LangChain4j's own client offers an upgrade to HTTP/2, which some local servers do not survive.
  private final HttpClient connections =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final ServiceFailures failures;

  public ChatService(ServiceRemedies remedies) {
    this.failures = new ServiceFailures(remedies);
  }

  /**
   * @param model makes the model of this one call, because LangChain4j fixes the time limit when a
   *     model is made; it must use the client handed to it and retry nothing
   * @throws QuaestorException as {@link io.quaestor.port.LanguageModel#complete} says; when the
   *     thread is interrupted, {@code MODEL_UNAVAILABLE}, and the thread stays interrupted
   */
  public ModelReply complete(ModelRequest request, Function<HttpClientBuilder, ChatModel> model) {
    if (!request.timeout().isPositive()) {
      throw failures.noTimeLeft();
    }
    ChatRequest conversation = Conversations.toChatRequest(request);
    var client = new ServiceHttpClientBuilder(connections, request.timeout(), failures);
    return toReply(chat(model.apply(client), conversation));
  }

  private ChatResponse chat(ChatModel model, ChatRequest conversation) {
    try {
      return model.chat(conversation);
    } catch (RuntimeException e) {
      throw failures.of(e);
    }
  }

  private ModelReply toReply(ChatResponse response) {
    String text = response.aiMessage().text();
    if (text == null || text.isBlank()) {
      throw failures.emptyReply();
    }
    TokenUsage usage = response.tokenUsage();
    return usage == null
        ? new ModelReply(text, 0, 0)
        : new ModelReply(text, orZero(usage.inputTokenCount()), orZero(usage.outputTokenCount()));
  }

  private static int orZero(@Nullable Integer count) {
    return count == null ? 0 : count;
  }
}
