package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column with more values than can be kept is not asked about by value, and that is said. */
class ManyValuesTest {
  /**
   * A shop whose product names are too many, or too long.
   *
   * @param tooLong whether their bytes are refused; otherwise the rows are cut
   */
  private record ManyProducts(SmallShop shop, boolean tooLong) implements SalesRepository {
    @Override
    public Dialect dialect() {
      return shop.dialect();
    }

    @Override
    public long dataVersion() {
      return shop.dataVersion();
    }

    @Override
    public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
      boolean names = query.sql().contains("DISTINCT product_name");
      if (names && tooLong) {
        throw new QuaestorException(ErrorCode.QUERY_TOO_LARGE, "too many bytes");
      }
      return shop.stream(query, names ? limits.page(0, 1) : limits, sink);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void says_that_the_values_were_not_looked_through(boolean tooLong) throws SQLException {
    try (SmallShop shop = new SmallShop()) {
      Quaestor quaestor =
          Quaestor.over(CatalogReader.bundled("pos").standard(), new ManyProducts(shop, tooLong))
              .build();

      Outcome unknown = quaestor.ask(new Question("units of espresso"));
      assertThat(unknown)
          .isInstanceOfSatisfying(
              Outcome.Declined.class,
              declined -> {
                assertThat(declined.decline().notUnderstood()).containsExactly("espresso");
                assertThat(declined.decline().reason())
                    .endsWith(
                        "The values of product were not looked through: there are too many to be"
                            + " kept.");
              });
      assertThat(quaestor.ask(new Question("units of waiter 51")))
          .isInstanceOf(Outcome.Answered.class);
    }
  }
}
