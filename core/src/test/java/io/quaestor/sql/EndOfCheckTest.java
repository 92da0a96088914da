package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** However a check ends, a verdict comes out of it, and never a text that was not checked. */
class EndOfCheckTest {
  @Test
  void a_check_out_of_time_is_a_refusal() {
    SqlValidator hasty = new CatalogSqlValidator(Corpus.pos(), Dialect.SQLITE, Duration.ZERO);
    String query = "SELECT " + "total + ".repeat(1_000) + "1 FROM sales_data";
    // A machine may be fast enough once, but not every time.
    assertThat(Stream.generate(() -> hasty.check(query)).limit(5))
        .contains(
            new Verdict.Rejected(Rule.TIME, "checking the query took too long; make it simpler"));
  }

  @Test
  void an_overflow_of_the_stack_is_a_refusal() {
    assertThat(CatalogSqlValidator.verdict(new StackOverflowError()))
        .isEqualTo(
            new Verdict.Rejected(
                Rule.COMPLEXITY, "the query is nested too deeply; make it simpler"));
  }

  @Test
  void a_refusal_says_its_reason() {
    assertThat(CatalogSqlValidator.verdict(new Refusal(Rule.TYPE, "why")))
        .isEqualTo(new Verdict.Rejected(Rule.TYPE, "why"));
  }

  @Test
  void what_nobody_thought_of_is_a_refusal_and_is_logged() {
    List<LogRecord> records = new ArrayList<>();
    Handler handler = handlerInto(records);
    Logger logger = Logger.getLogger(CatalogSqlValidator.class.getName());
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      IllegalStateException cause = new IllegalStateException("unheard of");
      assertThat(CatalogSqlValidator.verdict(cause))
          .isEqualTo(
              new Verdict.Rejected(
                  Rule.SYNTAX, "the query could not be checked; write it another way"));
      assertThat(records)
          .singleElement()
          .satisfies(
              written -> {
                assertThat(written.getLevel()).isEqualTo(Level.WARNING);
                assertThat(written.getThrown()).isSameAs(cause);
              });
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
  }

  private static Handler handlerInto(List<LogRecord> records) {
    return new Handler() {
      @Override
      public void publish(LogRecord written) {
        records.add(written);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
