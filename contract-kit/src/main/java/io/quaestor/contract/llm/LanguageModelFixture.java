package io.quaestor.contract.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quaestor.error.QuaestorException;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.ModelRequest.AnswerSchema;
import io.quaestor.port.ModelRequest.Speaker;
import io.quaestor.port.ModelRequest.Turn;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * What the tests of {@link LanguageModelContract} stand on: a stub and an adapter connected to it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
// A call that hangs fails instead of holding up the build, even when it is deaf to interrupts.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class LanguageModelFixture {
  static final String MODEL = "a-model:7b";
  static final AnswerSchema SCHEMA =
      new AnswerSchema(
          "sql_answer",
          """
          {"type": "object",
           "properties": {"sql": {"type": ["string", "null"]},
                          "assumptions": {"type": "array", "items": {"type": "string"}}},
           "required": ["sql", "assumptions"], "additionalProperties": false}""");

  /** Enough for a call that succeeds, on a machine that has much else to do. */
  static final Duration PATIENT = Duration.ofSeconds(30);

  final ModelWireStub stub = ModelWireStub.start();

  /** The format that the adapter speaks. */
  protected abstract WireFormat wireFormat();

  /**
   * The adapter under test.
   *
   * @param apiKey to be used by adapters whose service has keys
   */
  protected abstract LanguageModel connect(URI baseUrl, String model, String apiKey);

  /** The setting to look at when the service refuses the caller. */
  protected abstract String settingOfTheKey();

  @BeforeEach
  void forget() {
    stub.reset();
  }

  @AfterAll
  void stop() {
    stub.close();
  }

  /** A new adapter, connected to the stub. */
  final LanguageModel model() {
    return connect(stub.baseUrl(wireFormat()), MODEL, ModelFailureCases.KEY);
  }

  static ModelRequest question(String text) {
    return question(text, PATIENT);
  }

  static ModelRequest question(String text, Duration timeout) {
    return new ModelRequest(
        "Answer with SQL.", List.of(new Turn(Speaker.USER, text)), SCHEMA, timeout);
  }

  static QuaestorException failureOf(LanguageModel model, ModelRequest request) {
    QuaestorException failure =
        catchThrowableOfType(QuaestorException.class, () -> model.complete(request));
    assertThat(failure).as("the call fails").isNotNull();
    return failure;
  }

  /** The message and all that a log would show with it. */
  static String everythingSaidIn(QuaestorException failure) {
    var log = new StringWriter();
    failure.printStackTrace(new PrintWriter(log, true));
    return log.toString();
  }
}
