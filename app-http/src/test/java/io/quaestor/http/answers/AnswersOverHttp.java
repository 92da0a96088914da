package io.quaestor.http.answers;

import static java.util.Objects.requireNonNull;

import io.quaestor.http.TestServer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a server with the bundled sample answers, whichever database it reads. All tests of a class
 * ask one server.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class AnswersOverHttp
    implements AnswersQuestions, RunsSql, RefusesBadQuestions, TellsWhatItHas, HelpsTyping {
  private @Nullable TestServer server;

  abstract TestServer start(Path dataDir);

  @BeforeAll
  void startOnce(@TempDir Path dataDir) {
    server = start(dataDir);
  }

  @AfterAll
  void stop() {
    requireNonNull(server).close();
  }

  @Override
  public final TestServer server() {
    return requireNonNull(server);
  }
}
