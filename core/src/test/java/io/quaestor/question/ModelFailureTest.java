package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.Usage;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.Cell;
import io.quaestor.translate.model.ScriptedModel;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a model does wrong is its own fault, and never that of whoever asked. */
class ModelFailureTest {
  private static final Question QUESTION = new Question("what is the heaviest line?");
  private static final String SLOW = "SELECT COUNT(*) AS slow FROM sales_data";
  private static final String GOOD = "SELECT MAX(total) AS biggest FROM sales_data";

  private SmallShop shop;

  @BeforeEach
  void open() throws SQLException {
    shop = new SmallShop();
  }

  @AfterEach
  void close() throws SQLException {
    shop.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"QUERY_TIMEOUT", "QUERY_TOO_LARGE"})
  void sql_that_asks_for_too_much_is_mended(ErrorCode code) {
    ScriptedModel model = new ScriptedModel(sql(SLOW), sql(GOOD));

    Outcome outcome =
        Quaestor.over(pos(), failing(code)).model(model, time()).build().ask(QUESTION);

    assertThat(answer(outcome).table().rows()).containsExactly(List.of(Cell.number(600)));
    assertThat(model.requests().getLast().turns().getLast().text()).contains("too much of it");
  }

  @Test
  void a_persons_own_sql_fails_as_it_does() {
    Quaestor quaestor = Quaestor.over(pos(), failing(ErrorCode.QUERY_TIMEOUT)).build();

    assertThatThrownBy(() -> quaestor.query(SLOW, 1, 10))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.QUERY_TIMEOUT));
  }

  @ParameterizedTest
  @EnumSource(names = {"MODEL_REFUSED", "MODEL_UNAVAILABLE", "MODEL_TIMEOUT"})
  void a_model_that_is_asked_alone_and_fails_is_a_decline(ErrorCode code) {
    LanguageModel model = new Failing(new ScriptedModel(), 0, code);
    Quaestor quaestor = Quaestor.over(pos(), shop).model(model, time()).modelAlone(true).build();

    assertThat(decline(quaestor.ask(new Question("total revenue"))).reason())
        .startsWith("The language model could not help: it failed");
  }

  @Test
  void a_call_before_the_one_that_failed_is_counted() {
    LanguageModel model =
        new Failing(new ScriptedModel(sql("DELETE FROM sales_data")), 1, ErrorCode.MODEL_REFUSED);
    Quaestor quaestor = Quaestor.over(pos(), shop).model(model, time()).build();

    assertThat(decline(quaestor.ask(QUESTION)).usage()).isEqualTo(new Usage(1, 10, 5));
  }

  /**
   * @param replies how often the model replies before it fails
   */
  private record Failing(ScriptedModel model, int replies, ErrorCode code)
      implements LanguageModel {
    @Override
    public String name() {
      return model.name();
    }

    @Override
    public ModelReply complete(ModelRequest request) {
      if (model.requests().size() >= replies) {
        throw new QuaestorException(code, "it failed");
      }
      return model.complete(request);
    }
  }

  private SalesRepository failing(ErrorCode code) {
    return new SalesRepository() {
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
        if (query.sql().contains("slow")) {
          throw new QuaestorException(code, "too much of it");
        }
        return shop.stream(query, limits, sink);
      }
    };
  }

  private static Dataset pos() {
    return CatalogReader.bundled("pos").standard();
  }

  private static Duration time() {
    return Duration.ofSeconds(5);
  }

  private static String sql(String sql) {
    return "{\"sql\": \"" + sql + "\", \"decline\": null}";
  }

  private static Answer answer(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) outcome).answer();
  }

  private static Decline decline(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Declined.class);
    return ((Outcome.Declined) outcome).decline();
  }
}
