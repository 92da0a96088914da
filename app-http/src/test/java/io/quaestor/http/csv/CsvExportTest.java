package io.quaestor.http.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.RowSink;
import io.quaestor.table.Cell;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CsvExportTest {
  @Test
  void quotes_what_needs_quotes_and_tells_missing_from_empty() throws IOException {
    String csv =
        read(
            sink -> {
              sink.columns(List.of("product, name", "total"));
              sink.row(List.of(Cell.text("say \"hi\""), Cell.number(new BigDecimal("1E+3"))));
              sink.row(List.of(Cell.text("two\nlines"), Cell.missing()));
              sink.row(List.of(Cell.text(""), Cell.truth(false)));
              sink.row(List.of(Cell.text("Té"), Cell.number(new BigDecimal("-0.50"))));
            });

    assertThat(csv)
        .isEqualTo(
            "\"product, name\",total\r\n\"say \"\"hi\"\"\",1000\r\n\"two\nlines\",\r\n"
                + "\"\",false\r\nTé,-0.5\r\n");
  }

  @Test
  void writes_the_header_of_a_result_without_rows() throws IOException {
    assertThat(read(sink -> sink.columns(List.of("a", "b")))).isEqualTo("a,b\r\n");
  }

  @Test
  void fails_at_once_when_the_query_fails_before_its_columns() {
    assertThatThrownBy(() -> CsvExport.start(CsvExportTest::refuse))
        .isInstanceOf(QuaestorException.class)
        .hasMessage("refused");
  }

  @Test
  void breaks_off_for_the_reader_when_the_query_fails_among_its_rows() {
    assertThatThrownBy(
            () ->
                read(
                    sink -> {
                      sink.columns(List.of("a"));
                      refuse(sink);
                    }))
        .isInstanceOf(IOException.class)
        .hasRootCauseMessage("refused");
  }

  @Test
  void stops_the_query_when_nobody_reads_any_more_and_reads_little_ahead() throws Exception {
    AtomicInteger rows = new AtomicInteger();
    CountDownLatch stopped = new CountDownLatch(1);
    InputStream csv =
        CsvExport.start(
            sink -> {
              sink.columns(List.of("a"));
              try {
                while (true) {
                  sink.row(List.of(Cell.text("x".repeat(1000))));
                  rows.incrementAndGet();
                }
              } finally {
                stopped.countDown();
              }
            });

    assertThat(csv.read()).isEqualTo('a');
    csv.close();

    assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(rows.get()).isLessThan(1_000);
  }

  private static void refuse(RowSink sink) {
    throw new QuaestorException(ErrorCode.SQL_REFUSED, "refused");
  }

  private static String read(Consumer<RowSink> rows) throws IOException {
    try (InputStream csv = CsvExport.start(rows)) {
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
