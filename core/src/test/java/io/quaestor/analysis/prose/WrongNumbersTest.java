package io.quaestor.analysis.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a number that was made up passes, with forty rows to pass by. */
class WrongNumbersTest {
  private static final int TRIES = 300;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence                                             | least | most    | of a thousand
          Product Q brought in %d.                               | 1     | 1000000 | 5
          Product Q sold %d units.                               | 1     | 10      | 10
          Product Q sold %d units.                               | 11    | 500     | 10
          Product Q sold %d units more than Product R.           | 11    | 500     | 10
          Product Q makes up %d% of revenue.                     | 1     | 99      | 40
          Product Q sold %d% more than Product R.                | 1     | 99      | 80
          Product Q sold %d times as many units as Product R.    | 2     | 30      | 10
          Products brought in %d altogether.                     | 1     | 1000000 | 5
          Units rose by %d% overall.                             | 1     | 99      | 40
          The best one sold %d units.                            | 11    | 500     | 10
          The best one makes up %d% of revenue.                  | 1     | 99      | 40
          Only %d products sold well.                            | 1     | 39      | 0
          """)
  void passes_rarely(String sentence, int least, int most, int ofThousand) {
    Random random = new Random(7);
    Proofreader proofreader = new Proofreader("What sells?", forty(random), Locale.ENGLISH);

    int passed = 0;
    for (int i = 0; i < TRIES; i++) {
      String made = Integer.toString(random.nextInt(least, most + 1));
      passed += proofreader.kept(sentence.replace("%d", made)).size();
    }

    assertThat(passed * 1_000 / TRIES).isLessThanOrEqualTo(ofThousand);
  }

  private static Result forty(Random random) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add(
          List.of(
              Cell.text("Product " + (char) ('A' + i % 26) + (i < 26 ? "" : "a")),
              Cell.number(random.nextLong(1, 500)),
              Cell.number(random.nextLong(1, 1_000_000))));
    }
    return SampleResults.all(
        SampleResults.table(SampleResults.PRODUCT_COLUMNS, rows),
        SampleResults.PRODUCT_COLUMNS,
        Extent.WHOLE);
  }
}
