package io.quaestor.http.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to Redis, as long as there is one. Once a command has failed or was not answered
 * in time, the connection is thrown away and nothing is asked any more; a thread of its own looks
 * for Redis until it answers again. So an outage costs those who ask at its beginning one short
 * wait, and nobody after them any. Safe for concurrent calls.
 */
public final class RedisLink implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

  private static final Duration PATIENCE = Duration.ofMillis(200);
  private static final Duration CONNECT = Duration.ofSeconds(1);

  private final RedisURI address;
  private final ClientResources threads;
  private final RedisClient client;
  private final AtomicReference<@Nullable StatefulRedisConnection<String, byte[]>> open =
      new AtomicReference<>();
  private final AtomicReference<@Nullable Thread> seeking = new AtomicReference<>();
  private final AtomicReference<String> lastRefusal = new AtomicReference<>("");
  private final Pauses pauses = new Pauses(System::nanoTime);
  private volatile boolean closed;

  private RedisLink(URI place) {
    this.address = RedisURI.create(place);
    address.setTimeout(CONNECT);
    this.threads =
        ClientResources.builder().ioThreadPoolSize(2).computationThreadPoolSize(2).build();
    this.client = RedisClient.create(threads);
    client.setOptions(
        ClientOptions.builder()
            .autoReconnect(false)
            .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
            .socketOptions(SocketOptions.builder().connectTimeout(CONNECT).build())
            .build());
  }

  /**
   * Connects, or goes on trying where nobody answers within a second.
   *
   * @param place {@code redis://} or {@code rediss://}; may hold a password
   */
  public static RedisLink open(URI place) {
    RedisLink link = new RedisLink(place);
    link.connect().ifPresent(failure -> link.seek(() -> link.find(failure)));
    return link;
  }

  /** Whether the last that was asked of Redis was answered. */
  public boolean isThere() {
    return open.get() != null;
  }

  /**
   * Asks Redis for something that has a reply.
   *
   * @return nothing when Redis is away, does not answer in time, or refuses
   */
  <T> Optional<T> ask(Function<RedisAsyncCommands<String, byte[]>, RedisFuture<T>> command) {
    StatefulRedisConnection<String, byte[]> connection = open.get();
    if (connection == null) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(
          command.apply(connection.async()).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RedisCommandExecutionException refusal) {
        refused(refusal);
      } else {
        cutOff(connection);
      }
    } catch (RedisException e) {
      cutOff(connection);
    } catch (TimeoutException e) {
      tooSlow(connection);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  /** Redis is there but will not: it is full, say, or the user may not. The same is told once. */
  private void refused(RedisCommandExecutionException refusal) {
    String words = String.valueOf(refusal.getMessage());
    if (!words.equals(lastRefusal.getAndSet(words))) {
      LOG.warn("Redis at {} refuses ({}); this server goes on without", place(), words);
    }
  }

  /** A connection that was merely cut off, as idle ones are, is made anew without a word. */
  private void cutOff(StatefulRedisConnection<String, byte[]> connection) {
    if (open.compareAndSet(connection, null)) {
      release(connection);
      seek(() -> connect().ifPresent(this::find));
    }
  }

  private void tooSlow(StatefulRedisConnection<String, byte[]> connection) {
    if (open.compareAndSet(connection, null)) {
      release(connection);
      seek(() -> find(new RedisException("no reply within " + PATIENCE.toMillis() + " ms")));
    }
  }

  /** Without waiting: a Redis that hangs does not say goodbye. */
  private static void release(StatefulRedisConnection<String, byte[]> connection) {
    connection
        .closeAsync()
        .exceptionally(
            failure -> {
              LOG.debug("a connection to Redis did not close in order", failure);
              return null;
            });
  }

  private void seek(Runnable way) {
    Thread thread = Thread.ofVirtual().name("redis-seeker").unstarted(way);
    seeking.set(thread);
    thread.start();
    if (closed) {
      thread.interrupt();
    }
  }

  /** Tries until Redis answers or the server stops. */
  private void find(RuntimeException failure) {
    LOG.warn(
        "Redis at {} is away ({}); until it is back, this server shares nothing and goes on with"
            + " what it keeps itself",
        place(),
        words(failure));
    try {
      Duration pause = pauses.next();
      do {
        Thread.sleep(pause);
      } while (!closed && connect().isPresent());
      if (!closed) {
        LOG.info("Redis at {} is back", place());
      }
    } catch (InterruptedException e) {
      LOG.debug("no longer looking for Redis: the server stops", e);
    }
  }

  /** What went wrong, if anything did. */
  private Optional<RuntimeException> connect() {
    try {
      StatefulRedisConnection<String, byte[]> connection =
          client.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE), address);
      open.set(connection);
      if (closed) {
        release(connection);
      }
      return Optional.empty();
    } catch (RedisException | IllegalStateException e) {
      return Optional.of(e);
    }
  }

  /** Without the password. */
  private String place() {
    return address.getHost() + ":" + address.getPort();
  }

  /** Those of the innermost cause, which has no address with a password in it. */
  private static String words(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
  }

  @Override
  public void close() {
    closed = true;
    Thread thread = seeking.get();
    if (thread != null) {
      thread.interrupt();
    }
    client.shutdown(0, 2, TimeUnit.SECONDS);
    threads.shutdown(0, 2, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
  }
}
