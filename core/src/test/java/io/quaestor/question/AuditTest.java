package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.AuditEntry.Verdict;
import io.quaestor.port.AuditLog;
import io.quaestor.port.MapCache;
import io.quaestor.port.RowSink;
import io.quaestor.table.Cell;
import io.quaestor.translate.model.ScriptedModel;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing runs, and nothing is refused, without a line in the audit log. */
class AuditTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private static final Caller MARIA = new Caller("maria");
  private static final String QUANTITIES = "SELECT quantity\n FROM sales_data;";
  private static final String RENDERED = "SELECT quantity FROM sales_data";

  private final List<AuditEntry> lines = new ArrayList<>();
  private SmallShop shop;

  @BeforeEach
  void open() throws SQLException {
    shop = new SmallShop();
  }

  @AfterEach
  void close() throws SQLException {
    shop.close();
  }

  @Test
  void notes_a_run_with_the_sql_as_received_and_as_run() {
    quaestor().query(MARIA, QUANTITIES, 1, 10);

    assertThat(lines)
        .singleElement()
        .returns("maria", AuditEntry::who)
        .returns(Optional.empty(), AuditEntry::question)
        .returns(QUANTITIES, AuditEntry::received)
        .returns(Optional.of(RENDERED), AuditEntry::run)
        .returns(Verdict.RAN, AuditEntry::verdict)
        .returns(Optional.empty(), AuditEntry::reason)
        .returns(5L, AuditEntry::rows);
    assertThat(shop.queries()).containsExactly(RENDERED);
  }

  @Test
  void notes_a_refusal_with_the_guards_rule() {
    assertThatThrownBy(() -> quaestor().query(MARIA, "DELETE FROM sales_data", 1, 10))
        .isInstanceOf(QuaestorException.class);
    assertThatThrownBy(() -> quaestor().stream(MARIA, "SELECT secret FROM sales_data", ignoring()))
        .isInstanceOf(QuaestorException.class);

    assertThat(lines)
        .extracting(AuditEntry::verdict, AuditEntry::reason, AuditEntry::run, AuditEntry::rows)
        .containsExactly(
            tuple(Verdict.REFUSED, Optional.of("SINGLE_SELECT"), Optional.empty(), 0L),
            tuple(Verdict.REFUSED, Optional.of("COLUMN"), Optional.empty(), 0L));
    assertThat(shop.queries()).isEmpty();
  }

  @Test
  void notes_the_counting_query_of_a_page_too() {
    quaestor().query(MARIA, QUANTITIES, 1, 2);

    assertThat(lines).extracting(AuditEntry::rows).containsExactly(2L, 1L);
    assertThat(lines).extracting(AuditEntry::received).containsOnly(QUANTITIES);
    assertThat(lines.getLast().run().orElseThrow()).contains("COUNT(*)", RENDERED);
    assertThatEveryRunHasItsLine();
  }

  @Test
  void notes_a_run_that_the_database_could_not_finish() {
    String bad = "SELECT SUM(MAX(total)) FROM sales_data";

    assertThatThrownBy(() -> quaestor().query(MARIA, bad, 1, 10))
        .isInstanceOf(QuaestorException.class);

    assertThat(lines)
        .singleElement()
        .returns(Verdict.FAILED, AuditEntry::verdict)
        .returns(Optional.of("query-failed"), AuditEntry::reason)
        .returns(0L, AuditEntry::rows);
  }

  @Test
  void notes_all_rows_of_a_stream() {
    quaestor().stream(MARIA, QUANTITIES, ignoring());

    assertThat(lines)
        .singleElement()
        .returns(Verdict.RAN, AuditEntry::verdict)
        .returns(5L, AuditEntry::rows);
  }

  @Test
  void notes_how_many_rows_had_gone_when_the_receiver_went_away() {
    IllegalStateException gone = new IllegalStateException("the client went away");

    assertThatThrownBy(() -> quaestor().stream(MARIA, QUANTITIES, failingAfter(3, gone)))
        .isSameAs(gone);

    assertThat(lines)
        .singleElement()
        .returns(Verdict.FAILED, AuditEntry::verdict)
        .returns(Optional.of("abandoned"), AuditEntry::reason)
        .returns(3L, AuditEntry::rows);
  }

  @Test
  void notes_a_question_with_its_words_and_what_quaestor_looks_up_for_itself_apart() {
    quaestor().ask(MARIA, new Question("total revenue"));

    assertThat(lines).filteredOn(line -> line.who().equals("quaestor")).isNotEmpty();
    assertThat(lines.getLast())
        .returns("maria", AuditEntry::who)
        .returns(Optional.of("total revenue"), AuditEntry::question)
        .returns(1L, AuditEntry::rows);
    assertThatEveryRunHasItsLine();
  }

  @Test
  void notes_each_attempt_of_a_model() {
    ScriptedModel model =
        new ScriptedModel(
            sql("DELETE FROM sales_data"), sql("SELECT MAX(total) AS biggest FROM sales_data"));

    Quaestor.over(POS, shop)
        .model(model, Duration.ofSeconds(5))
        .audit(lines::add)
        .build()
        .ask(MARIA, new Question("what is the heaviest line?"));

    assertThat(lines)
        .filteredOn(line -> line.who().equals("maria"))
        .extracting(AuditEntry::question, AuditEntry::verdict)
        .containsExactly(
            tuple(Optional.of("what is the heaviest line?"), Verdict.REFUSED),
            tuple(Optional.of("what is the heaviest line?"), Verdict.RAN));
    assertThatEveryRunHasItsLine();
  }

  @Test
  void notes_the_statistics_as_quaestors_own() {
    quaestor().statistics();

    assertThat(lines).extracting(AuditEntry::who).containsOnly("quaestor");
    assertThatEveryRunHasItsLine();
  }

  @Test
  void notes_nothing_where_nothing_runs() {
    Quaestor quaestor = Quaestor.over(POS, shop).cache(new MapCache<>()).audit(lines::add).build();
    quaestor.ask(MARIA, new Question("total revenue"));
    lines.clear();

    quaestor.ask(MARIA, new Question("total revenue"));
    quaestor.ask(MARIA, new Question("How much rent do we pay?"));
    assertThatThrownBy(() -> quaestor.query(MARIA, QUANTITIES, 0, 10))
        .isInstanceOf(QuaestorException.class);

    assertThat(lines).isEmpty();
  }

  @Test
  void calls_who_gives_no_name_anonymous() {
    quaestor().query(QUANTITIES, 1, 10);
    quaestor().stream(QUANTITIES, ignoring());
    quaestor().ask(new Question("total revenue"));

    assertThat(lines)
        .filteredOn(line -> !line.who().equals("quaestor"))
        .extracting(AuditEntry::who)
        .containsExactly("anonymous", "anonymous", "anonymous");
  }

  @Test
  void gives_nothing_when_the_log_cannot_be_written() {
    Quaestor quaestor = Quaestor.over(POS, shop).audit(AuditTest::fail).build();

    unavailable(() -> quaestor.query(QUANTITIES, 1, 10));
    unavailable(() -> quaestor.query("DELETE FROM sales_data", 1, 10));
    unavailable(() -> quaestor.query("SELECT SUM(MAX(total)) FROM sales_data", 1, 10));
    unavailable(() -> quaestor.ask(new Question("total revenue")));
    unavailable(quaestor::statistics);
  }

  @Test
  void ends_a_stream_whose_line_cannot_be_written() {
    List<List<Cell>> gone = new ArrayList<>();
    Quaestor quaestor = Quaestor.over(POS, shop).audit(AuditTest::fail).build();

    unavailable(() -> quaestor.stream(QUANTITIES, doing(gone::add)));

    assertThat(gone).hasSize(5);
  }

  @Test
  void tells_of_a_failed_run_beside_the_failure_to_write_it() {
    Quaestor quaestor = Quaestor.over(POS, shop).audit(AuditTest::fail).build();

    assertThatThrownBy(() -> quaestor.query("SELECT SUM(MAX(total)) FROM sales_data", 1, 10))
        .satisfies(
            failure ->
                assertThat(failure.getSuppressed())
                    .singleElement()
                    .isInstanceOfSatisfying(
                        QuaestorException.class,
                        first -> assertThat(first.code()).isEqualTo(ErrorCode.QUERY_FAILED)));
  }

  @Test
  void writes_the_line_of_a_thread_that_is_interrupted_and_leaves_it_so() {
    List<Boolean> interruptedWhileWriting = new ArrayList<>();
    AuditLog log = entry -> interruptedWhileWriting.add(Thread.currentThread().isInterrupted());
    Quaestor quaestor = Quaestor.over(POS, shop).audit(log).build();

    quaestor.stream(MARIA, QUANTITIES, doing(rows -> Thread.currentThread().interrupt()));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(interruptedWhileWriting).containsExactly(false);
  }

  private Quaestor quaestor() {
    return Quaestor.over(POS, shop).audit(lines::add).build();
  }

  private void assertThatEveryRunHasItsLine() {
    assertThat(lines.stream().flatMap(line -> line.run().stream()))
        .containsExactlyElementsOf(shop.queries());
  }

  private static void fail(AuditEntry entry) {
    throw new QuaestorException(ErrorCode.DATABASE_UNAVAILABLE, "no " + entry.verdict());
  }

  private static void unavailable(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE));
  }

  private static String sql(String sql) {
    return "{\"sql\": \"" + sql + "\", \"decline\": null, \"assumptions\": []}";
  }

  private static RowSink ignoring() {
    return doing(row -> {});
  }

  private static RowSink failingAfter(int most, RuntimeException failure) {
    List<List<Cell>> taken = new ArrayList<>();
    return doing(
        row -> {
          if (taken.size() == most) {
            throw failure;
          }
          taken.add(row);
        });
  }

  private static RowSink doing(Consumer<List<Cell>> withEachRow) {
    return new RowSink() {
      @Override
      public void columns(List<String> names) {}

      @Override
      public void row(List<Cell> cells) {
        withEachRow.accept(cells);
      }
    };
  }
}
