package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists that the guard goes by say what they mean: a slip of the pen shows here. */
class GuardListsTest {
  private static final String ROOT = "net.sf.jsqlparser.";

  @ParameterizedTest
  @MethodSource("kinds")
  void every_class_and_field_of_nodes_exists_in_the_parser(String kind) throws Exception {
    Class<?> type = Class.forName(ROOT + kind);
    assertThat(TreeShape.fieldsOf(type).map(Field::getName))
        .containsAll(new NodeKinds(Dialect.SQLITE).fieldsOf(kind));
  }

  static Set<String> kinds() {
    return new NodeKinds(Dialect.SQLITE).kinds();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void every_refused_part_exists_in_the_parser_and_has_a_text(String line) throws Exception {
    String[] words = line.split("\\s+", 2);
    assertThat(words[1]).isNotBlank();
    String part = words[0].replaceFirst("=.*", "");
    int dot = part.lastIndexOf('.');
    if (Character.isUpperCase(part.charAt(dot + 1))) {
      assertThat(Class.forName(ROOT + part)).isNotNull();
    } else {
      assertThat(
              TreeShape.fieldsOf(Class.forName(ROOT + part.substring(0, dot))).map(Field::getName))
          .contains(part.substring(dot + 1));
    }
  }

  static Stream<String> parts() {
    return Stream.of(
            GuardFile.lines("refused-parts.txt"),
            GuardFile.lines("not-in", Dialect.SQLITE),
            GuardFile.lines("not-in", Dialect.POSTGRES))
        .flatMap(lines -> lines.stream());
  }

  @ParameterizedTest
  @EnumSource
  void every_function_has_a_kind_and_says_why_it_is_harmless(Dialect dialect) {
    assertThat(GuardFile.lines("functions", dialect))
        .hasSizeGreaterThan(90)
        .map(FunctionList.AllowedFunction::parse)
        .allSatisfy(
            function -> {
              assertThat(function.name()).matches("[a-z][a-z0-9_]*");
              assertThat(function.kind())
                  .isIn("scalar", "aggregate", "window", "table", "grouping");
              assertThat(function.why()).isNotBlank();
            })
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void no_function_is_both_allowed_and_replaced(Dialect dialect) {
    FunctionList functions = new FunctionList(dialect);
    assertThat(GuardFile.lines("instead", dialect))
        .map(line -> line.substring(0, line.indexOf('|')).strip())
        .noneMatch(functions::allows);
  }

  @Test
  void no_word_that_writes_or_locks_is_in_the_vocabulary() {
    Words words = Words.bundled();
    assertThat(
            Stream.of(
                "into",
                "update",
                "delete",
                "insert",
                "share",
                "returning",
                "pragma",
                "tablesample"))
        .noneMatch(words::known);
  }
}
