package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private final Scope outer = new Scope(null, Definitions.NONE);
  private final Scope inner = new Scope(outer, Definitions.NONE);

  ScopeTest() {
    outer.add(new Relation("a", List.of("x", "y")));
    outer.add(new Relation("b", List.of("z")));
    inner.add(new Relation("b", List.of("x", "")));
    inner.add(new Relation("", List.of("sum")));
  }

  @Test
  void finds_rows_from_the_inside_out() {
    assertThat(inner.relation("b")).contains(new Relation("b", List.of("x", "")));
    assertThat(outer.relation("b")).contains(new Relation("b", List.of("z")));
    assertThat(inner.relation("a")).isPresent();
    assertThat(inner.relation("c")).isEmpty();
    assertThat(inner.relation("")).isEmpty();
    assertThat(inner.outer()).isSameAs(outer);
    assertThat(outer.outer()).isNull();
  }

  @Test
  void knows_the_columns_of_all_rows_around_and_none_without_a_name() {
    assertThat(inner.hasColumn("y")).isTrue();
    assertThat(inner.hasColumn("sum")).isTrue();
    assertThat(outer.hasColumn("sum")).isFalse();
    assertThat(inner.hasColumn("")).isFalse();
    assertThat(inner.columnNames()).containsExactly("x", "sum", "y", "z");
    assertThat(inner.relationNames()).containsExactly("b", "a", "b");
  }

  @Test
  void names_of_the_result_are_columns_only_where_they_are_asked_for() {
    inner.giveResults(List.of("r", ""));
    assertThat(inner.hasResult("r")).isTrue();
    assertThat(inner.hasResult("x")).isFalse();
    assertThat(inner.hasResult("")).isFalse();
    assertThat(inner.hasColumn("r")).isFalse();
    Scope wider = inner.alsoNaming(List.of("r"));
    assertThat(wider.hasColumn("r")).isTrue();
    assertThat(wider.hasColumn("y")).isTrue();
    assertThat(wider.relations()).hasSize(3);
    assertThat(inner.relations()).hasSize(2);
  }

  @Test
  void columns_are_renamed_from_the_first_on() {
    Relation rows = new Relation("a", List.of("x", "y"));
    assertThat(rows.withColumns(List.of("n")).columns()).containsExactly("n", "y");
    assertThat(rows.withColumns(List.of("n", "m")).columns()).containsExactly("n", "m");
    assertThat(rows.withColumns(List.of())).isEqualTo(rows);
    assertThat(rows.named("b")).isEqualTo(new Relation("b", List.of("x", "y")));
    assertThat(new Relation("", List.of("")).has("")).isFalse();
  }
}
