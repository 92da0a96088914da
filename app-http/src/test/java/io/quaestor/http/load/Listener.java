package io.quaestor.http.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client of a socket that remembers what it was told. */
final class Listener implements WebSocket.Listener, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringBuilder text = new StringBuilder();
  private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private @Nullable WebSocket socket;

  static Listener open(Socket to) {
    Listener listener = new Listener();
    listener.socket = to.open(listener).join();
    return listener;
  }

  /** Opens a socket. */
  @FunctionalInterface
  interface Socket {
    CompletableFuture<WebSocket> open(WebSocket.Listener listener);
  }

  /** The status with which the server refuses. */
  static int refusal(Socket to) {
    try {
      to.open(new Listener()).join().abort();
      throw new AssertionError("not refused");
    } catch (CompletionException e) {
      if (e.getCause() instanceof WebSocketHandshakeException refused) {
        return refused.getResponse().statusCode();
      }
      throw e;
    }
  }

  List<JsonNode> heard() {
    return heard;
  }

  /** Waits for the end, and gives its code. */
  int untilClosed() throws Exception {
    return closed.get(60, TimeUnit.SECONDS);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      try {
        heard.add(JSON.readTree(text.toString()));
      } catch (JsonProcessingException e) {
        closed.completeExceptionally(e);
      }
      text.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    closed.completeExceptionally(failure);
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.abort();
    }
  }
}
