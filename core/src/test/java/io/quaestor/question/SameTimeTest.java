package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.MapCache;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for the same while it is being read waits for it, and nothing is read twice. */
@Timeout(60)
class SameTimeTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private static final String LINES = "SELECT COUNT(*) FROM sales_data";
  private static final String QUESTION = "total revenue by product";

  private final List<AuditEntry> lines = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch reading = new CountDownLatch(1);
  private volatile CountDownLatch mayEnd = new CountDownLatch(1);
  private SmallShop shop;
  private Quaestor quaestor;

  @BeforeEach
  void open() throws SQLException {
    shop = new SmallShop();
    quaestor =
        Quaestor.over(POS, new Slow(shop))
            .pages(new MapCache<>())
            .cache(new MapCache<>())
            .audit(lines::add)
            .build();
  }

  @AfterEach
  void close() throws SQLException {
    shop.close();
  }

  @Test
  void a_page_is_read_once() throws Exception {
    FutureTask<QueryPage> first =
        Tasks.started(() -> quaestor.query(new Caller("maria"), LINES, 1, 1));
    reading.await();
    FutureTask<QueryPage> second =
        Tasks.waiting(() -> quaestor.query(new Caller("juan"), LINES, 1, 1));
    mayEnd.countDown();

    assertThat(second.get()).isEqualTo(first.get());
    assertThat(shop.queries()).hasSize(1);
    assertThat(lines).extracting(AuditEntry::who).containsExactly("maria");
  }

  @Test
  void a_text_that_is_refused_has_a_line_for_each_who_sends_it() {
    for (String name : List.of("maria", "juan")) {
      assertThatThrownBy(() -> quaestor.query(new Caller(name), "DELETE FROM sales_data", 1, 1))
          .isInstanceOf(QuaestorException.class);
    }

    assertThat(lines).extracting(AuditEntry::who).containsExactly("maria", "juan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT random()", "SELECT CURRENT_TIMESTAMP"})
  void what_asks_for_chance_or_for_the_time_is_read_for_each(String sql) throws Exception {
    FutureTask<QueryPage> first = Tasks.started(() -> quaestor.query(sql, 1, 1));
    reading.await();
    FutureTask<QueryPage> second = Tasks.waiting(() -> quaestor.query(sql, 1, 1));
    mayEnd.countDown();

    first.get();
    second.get();
    assertThat(shop.queries()).hasSize(2);
  }

  @Test
  void a_question_is_answered_for_all_and_for_each_in_the_own_conversation() throws Exception {
    // What is known of the data is looked up by who comes first.
    mayEnd.countDown();
    quaestor.ask(new Question("total revenue"));
    int before = shop.queries().size();
    reading = new CountDownLatch(1);
    mayEnd = new CountDownLatch(1);

    FutureTask<Outcome> first = Tasks.started(() -> quaestor.ask(new Question(QUESTION)));
    reading.await();
    FutureTask<Outcome> second = Tasks.waiting(() -> quaestor.ask(new Question(QUESTION)));
    mayEnd.countDown();
    Answer one = answer(first.get());
    Answer other = answer(second.get());

    assertThat(shop.queries()).hasSize(before + 1);
    assertThat(other.table()).isEqualTo(one.table());
    assertThat(other.conversationId()).isNotEqualTo(one.conversationId());
  }

  private static Answer answer(Outcome outcome) {
    return ((Outcome.Answered) outcome).answer();
  }

  /** Reads when it is told to. */
  private final class Slow implements SalesRepository {
    private final SalesRepository shop;

    Slow(SalesRepository shop) {
      this.shop = shop;
    }

    @Override
    public Dialect dialect() {
      return shop.dialect();
    }

    @Override
    public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
      reading.countDown();
      try {
        mayEnd.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      synchronized (this) {
        return shop.stream(query, limits, sink);
      }
    }

    @Override
    public long dataVersion() {
      return shop.dataVersion();
    }
  }
}
