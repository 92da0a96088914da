package io.quaestor.translate.model;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.port.ModelRequest;
import io.quaestor.prompt.GoldenPrompt;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.FailedAttempt;
import io.quaestor.translate.TranslationRequest.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole prompts, in {@code src/test/resources/io/quaestor/translate/model/prompts} for whoever
 * wants to read one. Run with {@code -Dquaestor.prompts=renew} to write them anew.
 */
class PromptTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/quaestor/translate/model/prompts");

  private static final String OCTOBER =
      "SELECT product_name, SUM(total) AS revenue FROM sales_data WHERE product_name IN ('Café con"
          + " leche') AND date BETWEEN '2024-10-01' AND '2024-10-31' GROUP BY product_name";

  private static final List<String> READING =
      List.of(
          "compute: revenue = SUM(total)", "only: product is Café con leche", "days: October 2024");

  private static final TranslationRequest MEDIAN =
      SampleRequests.cafe("What is the median price of a cafe con leche?");

  private static final TranslationRequest FOLLOW_UP =
      SampleRequests.cafe(
          "and how skewed is that by waiter?",
          Turn.answered(
              "How much did cafe con leche bring in last October?",
              OCTOBER,
              READING,
              Relation.STARTS));

  @ParameterizedTest
  @MethodSource("prompts")
  void says_what_the_golden_file_says(String file, ModelRequest request) throws IOException {
    GoldenPrompt.assertSame(FOLDER.resolve(file + ".txt"), request);
  }

  static Stream<Arguments> prompts() {
    Prompt sqlite = SampleRequests.cafe(Dialect.SQLITE, Share.VALUES);
    Prompt schema = SampleRequests.cafe(Dialect.SQLITE, Share.SCHEMA);
    TranslationRequest hires =
        new TranslationRequest(
            "what share of the recuiters was hired on a Monday?",
            List.of(),
            SampleRequests.PEOPLE,
            List.of());
    TranslationRequest repair =
        SampleRequests.cafe("how skewed are the tickets with a lemon cake?")
            .after(
                FailedAttempt.refused(
                    "SELECT skew(total) FROM sales_data", "the function skew is not known"))
            .after(
                FailedAttempt.failed(
                    "SELECT SUM(MAX(total)) FROM sales_data", "misuse of aggregate: MAX()"))
            .after(
                FailedAttempt.foundNothing(
                    "SELECT total FROM sales_data WHERE product_name = 'torta de limon'"));
    return Stream.of(
        golden("pos-sqlite", sqlite, MEDIAN),
        golden("pos-postgres", SampleRequests.cafe(Dialect.POSTGRES, Share.VALUES), MEDIAN),
        golden("hiring", SampleRequests.hiring(), hires),
        golden("follow-up", sqlite, FOLLOW_UP),
        golden("repair", sqlite, repair),
        golden("schema-only", schema, MEDIAN),
        golden("schema-only-follow-up", schema, FOLLOW_UP),
        golden("schema-only-repair", schema, repair));
  }

  private static Arguments golden(String file, Prompt prompt, TranslationRequest request) {
    return argumentSet(file, file, SampleRequests.of(prompt, request));
  }
}
