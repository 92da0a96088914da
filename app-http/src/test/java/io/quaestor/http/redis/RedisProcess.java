package io.quaestor.http.redis;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redis.embedded.core.ExecutableProvider;

/** A real Redis in a process of its own, which can be killed, and frozen so that it hangs. */
public final class RedisProcess implements AutoCloseable {
  private static final String PASSWORD = "a-secret-word";
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final File executable;
  private final int port;
  private @Nullable Process process;

  private RedisProcess(File executable, int port) {
    this.executable = executable;
    this.port = port;
  }

  /** Empty, on a free port, with a password. */
  public static RedisProcess start() {
    RedisProcess redis = stopped();
    redis.restart();
    return redis;
  }

  /** One that has yet to be started. */
  public static RedisProcess stopped() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new RedisProcess(
          ExecutableProvider.newJarResourceProvider().get(), free.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the password in it. */
  public URI url() {
    return URI.create("redis://:" + PASSWORD + "@127.0.0.1:" + port);
  }

  /** Starts it, empty, on the port that it had. */
  public void restart() {
    try {
      process =
          new ProcessBuilder(
                  List.of(
                      executable.getPath(),
                      "--port",
                      Integer.toString(port),
                      "--bind",
                      "127.0.0.1",
                      "--requirepass",
                      PASSWORD,
                      "--save",
                      "",
                      "--dir",
                      executable.getParent()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      while (!listens()) {
        Thread.sleep(PAUSE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private boolean listens() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** Has it answer again, whatever was done to it. */
  public void revive() {
    if (process == null) {
      restart();
    } else {
      thaw();
    }
  }

  public void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
      process = null;
    }
  }

  /** Lets it hang: it takes connections and answers nothing. */
  public void freeze() {
    signal("-STOP");
  }

  public void thaw() {
    signal("-CONT");
  }

  private void signal(String name) {
    try {
      if (process == null
          || new ProcessBuilder("kill", name, Long.toString(process.pid())).start().waitFor()
              != 0) {
        throw new IllegalStateException("no signal " + name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
