package io.quaestor.contract.db;

import static io.quaestor.contract.db.Failures.code;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.ingest.CsvLine;
import io.quaestor.load.FileOutcome;
import io.quaestor.load.FileProgress;
import io.quaestor.load.LoadFile;
import io.quaestor.load.LoadInterrupted;
import io.quaestor.load.LoadOrder;
import io.quaestor.load.LoadWatch;
import io.quaestor.load.Loader;
import io.quaestor.load.RejectLimit;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the files of a load land as a whole or not at all, and once, whatever is in them. */
public abstract class LoaderContract extends OpenedDatabases {
  @TempDir private @Nullable Path folder;
  private @Nullable SalesDatabase database;

  @BeforeEach
  void openUsage() {
    database = open(Usage.DATASET);
  }

  @Test
  void loads_users_and_then_the_transactions_that_refer_to_them() {
    RecordedLoad watch = new RecordedLoad();

    List<FileOutcome> outcomes = load(order("1", users(10), transactions(2_500)), watch);

    assertThat(outcomes)
        .extracting(outcome -> outcome.progress().rowsWritten())
        .containsExactly(10L, 2_500L);
    assertThat(
            read(
                database(),
                "SELECT COUNT(*), SUM(token_count), SUM(calculated_cost),"
                    + " MIN(timestamp), MAX(date) FROM transactions"))
        .containsExactly(
            List.of(
                Cell.number(2_500),
                Cell.number(2_499 * 2_500 / 2),
                Cell.number(new BigDecimal("625")),
                Cell.text("2024-11-20 16:55:01"),
                Cell.text("2024-11-20")));
    assertThat(
            read(
                database(),
                "SELECT COUNT(*), MIN(signup_date), MAX(company_name) FROM users"
                    + " WHERE is_active_sub"))
        .containsExactly(List.of(Cell.number(5), Cell.text("2024-01-31"), Cell.text("Acme, Inc.")));
    assertThat(watch.headers()).hasSize(2);
    assertThat(watch.steps()).contains(outcomes.getLast().progress());
    assertThat(version()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void lands_every_row_that_fits_and_tells_of_every_other_where_it_is(boolean withHeader) {
    load(order("before", users(10), sent(Usage.TRANSACTIONS, taken())), LoadWatch.none());
    MixedFile mixed = MixedFile.of(2_400, withHeader);
    LoadFile file = sent(Usage.TRANSACTIONS, mixed.csv());
    RecordedLoad watch = new RecordedLoad();

    FileOutcome outcome = load(order("mixed", file), watch).getFirst();

    assertThat(outcome.progress())
        .isEqualTo(new FileProgress(2_400, 2_376, 24, file.content().toFile().length()));
    assertThat(outcome.extraColumns())
        .isEqualTo(withHeader ? List.of("BATCH NUMBER", "REMARK") : List.of());
    assertThat(watch.rejects())
        .extracting(CsvLine.Reject::line)
        .containsExactlyElementsOf(mixed.rejects().keySet());
    assertThat(watch.rejects())
        .extracting(reject -> reject.column().orElse(""))
        .containsExactlyElementsOf(mixed.rejects().values());
    assertThat(watch.rejects()).allSatisfy(reject -> assertThat(reject.fields()).isNotEmpty());
    assertThat(read(database(), "SELECT COUNT(*), SUM(token_count) FROM transactions"))
        .containsExactly(List.of(Cell.number(2_377), Cell.number(mixed.goodTokens() + 1)));
    assertThat(read(database(), "SELECT DISTINCT region FROM transactions WHERE id <> 'taken'"))
        .containsExactly(List.of(Cell.text("América, \"del Sur\"")));
    assertThat(
            read(database(), "SELECT DISTINCT conversation_id FROM transactions WHERE id = 't7'"))
        .containsExactly(List.of(Cell.text("first line\r\nsecond \"line\"")));
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        argumentSet("as many as allowed", "2", true),
        argumentSet("one more than allowed", "1", false),
        argumentSet("none allowed", "0", false),
        argumentSet("the share that is allowed", "20%", true),
        argumentSet("more than the share that is allowed", "19.9%", false));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void fails_and_leaves_nothing_when_too_many_rows_do_not_fit(String limit, boolean lands) {
    String users = SentFiles.users(8) + "u8,,EU,true,,,\nu9,too few\n";
    LoadOrder order =
        new LoadOrder(
            "1",
            Usage.DATASET,
            List.of(sent(Usage.USERS, users)),
            RejectLimit.parse(limit).orElseThrow(),
            false);

    if (lands) {
      assertThat(load(order, LoadWatch.none()).getFirst().progress().rowsRejected()).isEqualTo(2);
      assertThat(count(database(), "users")).isEqualTo(8);
    } else {
      assertThatThrownBy(() -> load(order, LoadWatch.none()))
          .satisfies(code(ErrorCode.TOO_MANY_REJECTS));
      assertNothingLanded();
    }
  }

  static Stream<Arguments> brokenFiles() {
    return Stream.of(
        argumentSet("nothing", ""),
        argumentSet("a header alone", "id,user_id,model_name\n"),
        argumentSet("no row that fits", "t1,nobody\nt2,nobody\n"),
        argumentSet("a quote that is never closed", SentFiles.transactions(1_500) + "\"t9,u1\n"),
        argumentSet("text that is not UTF-8", SentFiles.transactions(1_500) + "t9,\u00ff\n"));
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void leaves_nothing_of_the_first_file_when_the_second_is_broken(String broken) {
    LoadFile second = sent(Usage.TRANSACTIONS, broken.getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> load(order("1", users(10), second), LoadWatch.none()))
        .satisfies(code(ErrorCode.FILE_MALFORMED));

    assertNothingLanded();
    assertThat(load(order("1", users(10), transactions(3)), LoadWatch.none())).hasSize(2);
  }

  /** PostgreSQL has no text for it, and says so of the whole file rather than of a row. */
  @Test
  void rejects_a_text_that_not_every_database_can_keep() {
    RecordedLoad watch = new RecordedLoad();

    load(
        order("1", sent(Usage.USERS, SentFiles.users(3) + "u3,a\0b,EU,1,R,A,2024-01-31\n")), watch);

    assertThat(watch.rejects())
        .extracting(reject -> reject.column().orElse(""))
        .containsExactly("username");
    assertThat(count(database(), "users")).isEqualTo(3);
  }

  @Test
  void leaves_nothing_when_whoever_watches_wants_its_end() {
    IllegalStateException enough = new IllegalStateException("enough");
    LoadWatch impatient =
        new RecordedLoad() {
          @Override
          public void progress(int file, FileProgress progress) {
            if (file == 1) {
              throw enough;
            }
          }
        };

    assertThatThrownBy(() -> load(order("1", users(10), transactions(9_000)), impatient))
        .isSameAs(enough);

    assertNothingLanded();
  }

  @Test
  void leaves_nothing_when_the_process_is_told_to_stop() {
    LoadWatch stopping =
        new RecordedLoad() {
          @Override
          public void progress(int file, FileProgress progress) {
            Thread.currentThread().interrupt();
          }
        };

    assertThatThrownBy(() -> load(order("1", users(10), transactions(9_000)), stopping))
        .isInstanceOf(LoadInterrupted.class);

    assertThat(Thread.interrupted()).isTrue();
    assertNothingLanded();
  }

  @Test
  void finds_the_landing_when_the_same_order_comes_again() {
    LoadOrder order = order("1", users(10), transactions(50));
    List<FileOutcome> first = load(order, LoadWatch.none());
    RecordedLoad watch = new RecordedLoad();

    assertThat(load(order, watch)).isEqualTo(first);

    assertThat(watch.headers()).isEmpty();
    assertThat(version()).isEqualTo(1);
  }

  @Test
  void recognises_a_file_that_another_order_has_loaded() {
    load(order("first", users(10)), LoadWatch.none());

    List<FileOutcome> outcomes =
        load(order("second", users(10), transactions(50)), LoadWatch.none());

    assertThat(outcomes)
        .extracting(outcome -> outcome.duplicateOf().orElse(""))
        .containsExactly("first", "");
    assertThat(count(database(), "users")).isEqualTo(10);
    assertThat(count(database(), "transactions")).isEqualTo(50);
  }

  @Test
  void loads_a_file_once_more_when_it_is_asked_for() {
    SalesDatabase sales = open(Sales.DATASET);
    LoadFile file = sent(Sales.TABLE, "11/20/2024,Wednesday,9:05,FCB 1,51,Alfajor,-1,2700,-2700\n");
    Loader loader = new Loader(sales.store());
    List<LoadFile> files = List.of(file);

    loader.load(
        new LoadOrder("1", Sales.DATASET, files, RejectLimit.none(), false), LoadWatch.none());
    FileOutcome again =
        loader
            .load(
                new LoadOrder("2", Sales.DATASET, files, RejectLimit.none(), true),
                LoadWatch.none())
            .getFirst();

    assertThat(again.duplicateOf()).isEmpty();
    assertThat(read(sales, "SELECT COUNT(*), SUM(total) FROM sales_data"))
        .containsExactly(List.of(Cell.number(2), Cell.number(-5_400)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void lands_once_when_two_load_the_same_file_at_once(boolean sameOrder) throws Exception {
    SalesDatabase other = open(Usage.DATASET);
    LoadFile users = users(3_000);

    List<FileOutcome> outcomes =
        Together.atOnce(
                4,
                number ->
                    new Loader((number % 2 == 0 ? database() : other).store())
                        .load(order(sameOrder ? "1" : "order " + number, users), LoadWatch.none()))
            .stream()
            .map(List::getFirst)
            .toList();

    assertThat(count(database(), "users")).isEqualTo(3_000);
    assertThat(version()).isEqualTo(1);
    assertThat(outcomes)
        .filteredOn(outcome -> outcome.duplicateOf().isEmpty())
        .hasSize(sameOrder ? 4 : 1)
        .allMatch(outcome -> outcome.progress().rowsWritten() == 3_000);
  }

  /** A key that was taken in the meantime, by rows of another file. */
  @Test
  void rejects_rows_whose_key_another_load_has_taken() {
    load(order("1", users(10)), LoadWatch.none());
    RecordedLoad watch = new RecordedLoad();

    load(order("2", users(12)), watch);

    assertThat(watch.rejects()).extracting(CsvLine.Reject::line).hasSize(10).startsWith(2L, 3L);
    assertThat(count(database(), "users")).isEqualTo(12);
  }

  private LoadFile users(int count) {
    return sent(Usage.USERS, SentFiles.users(count));
  }

  private LoadFile transactions(int count) {
    return sent(Usage.TRANSACTIONS, SentFiles.transactions(count));
  }

  private static String taken() {
    return SentFiles.transactions(2).lines().toList().getLast().replaceFirst("t1", "taken") + "\n";
  }

  private LoadFile sent(Table table, String content) {
    return sent(table, content.getBytes(StandardCharsets.UTF_8));
  }

  private LoadFile sent(Table table, byte[] content) {
    return new SentFiles(requireNonNull(folder)).file(table, content);
  }

  private List<FileOutcome> load(LoadOrder order, LoadWatch watch) {
    return new Loader(database().store()).load(order, watch);
  }

  private static LoadOrder order(String id, LoadFile... files) {
    return new LoadOrder(id, Usage.DATASET, List.of(files), RejectLimit.none(), false);
  }

  private void assertNothingLanded() {
    assertThat(count(database(), "users")).isZero();
    assertThat(count(database(), "transactions")).isZero();
    assertThat(version()).isZero();
  }

  private SalesDatabase database() {
    return requireNonNull(database);
  }

  private long version() {
    return database().repository().dataVersion();
  }
}
