package io.quaestor.contract.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.function.Consumer;

/** What a test asks of a failure. */
final class Failures {
  private Failures() {}

  static Consumer<Throwable> code(ErrorCode expected) {
    return failure -> {
      assertThat(failure).isInstanceOf(QuaestorException.class);
      assertThat(((QuaestorException) failure).code()).as(failure.getMessage()).isEqualTo(expected);
    };
  }
}
