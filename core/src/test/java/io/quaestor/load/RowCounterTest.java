package io.quaestor.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RowCounterTest {
  static Stream<Arguments> files() {
    return Stream.of(
        argumentSet("nothing", "", 0),
        argumentSet("blank lines alone", "\n\r\n\r", 0),
        argumentSet("one line without an end", "a,b", 1),
        argumentSet("one line with an end", "a,b\n", 1),
        argumentSet("ends as Windows writes them", "a\r\nb\r\n", 2),
        argumentSet("ends as old Macs wrote them", "a\rb\r", 2),
        argumentSet("blank lines between", "a\n\n\nb\n\n", 2),
        argumentSet("an end inside quotes", "a,\"x\ny\r\nz\"\nb,c\n", 2),
        argumentSet("quotes inside quotes", "a,\"x\"\"\ny\"\nb\n", 2),
        argumentSet("an empty text in quotes", "\"\"\n\"\"\n", 2));
  }

  @ParameterizedTest
  @MethodSource("files")
  void counts_the_lines_that_hold_something(String csv, long rows) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    RowCounter whole = new RowCounter();
    RowCounter byteByByte = new RowCounter();

    whole.count(bytes, bytes.length);
    for (byte each : bytes) {
      byteByByte.count(new byte[] {each, 'x'}, 1);
    }

    assertThat(whole.rows()).isEqualTo(rows);
    assertThat(byteByByte.rows()).isEqualTo(rows);
  }
}
