package io.quaestor.http.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.annotation.RouteCondition;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import io.quaestor.access.Scope;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.access.Needs;
import io.quaestor.http.server.BasePath;
import io.quaestor.job.Job;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** Jobs over a socket: a text of JSON for each look, and a normal close once the job is over. */
@ServerWebSocket("/jobs/{id}")
final class JobSocket {
  private static final Logger LOG = LoggerFactory.getLogger(JobSocket.class);

  /** Codes from 4000 on are for applications; this one says 404. */
  private static final CloseReason UNKNOWN = new CloseReason(4404, ErrorCode.JOB_UNKNOWN.slug());

  /** The path is also that of the job itself, for requests that do not ask for a socket. */
  private static final String HANDSHAKE =
      "#{request.headers.findFirst('Sec-WebSocket-Key').isPresent()}";

  private final JobFeed feed;
  private final BasePath basePath;
  private final ObjectMapper json;
  private final Map<String, Disposable> listening = new ConcurrentHashMap<>();

  JobSocket(JobFeed feed, BasePath basePath, ObjectMapper json) {
    this.feed = feed;
    this.basePath = basePath;
    this.json = json;
  }

  @Needs({Scope.READ, Scope.LOAD})
  @OnOpen
  @RouteCondition(HANDSHAKE)
  void open(String id, WebSocketSession session) {
    // Kept before it begins: it may end at once.
    Disposable.Swap listener = Disposables.swap();
    listening.put(session.getId(), listener);
    listener.update(
        feed.of(id)
            .map(this::text)
            .concatMap(session::send, 1)
            .subscribe(
                sent -> {},
                failure -> fail(session, failure),
                () -> session.close(CloseReason.NORMAL)));
  }

  /** Nothing that a client says changes what it is told. */
  @Needs({Scope.READ, Scope.LOAD})
  @OnMessage
  @RouteCondition(HANDSHAKE)
  void hear(String message) {
    LOG.trace("a listener said {} characters", message.length());
  }

  @OnClose
  void close(WebSocketSession session) {
    Disposable listener = listening.remove(session.getId());
    if (listener != null) {
      listener.dispose();
    }
  }

  private static void fail(WebSocketSession session, Throwable failure) {
    if (failure instanceof QuaestorException known && known.code() == ErrorCode.JOB_UNKNOWN) {
      session.close(UNKNOWN);
    } else {
      LOG.error("a job cannot be told over a socket", failure);
      session.close(CloseReason.INTERNAL_ERROR);
    }
  }

  private String text(Job job) {
    try {
      return json.writeValueAsString(JobBody.of(job, new JobLinks(basePath, job)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a job is always JSON", e);
    }
  }
}
