package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.MapCache;
import io.quaestor.table.Cell;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that was given is given again, as long as it is the same. */
class PagesTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private static final String LINES = "SELECT COUNT(*) FROM sales_data";
  private static final String ALL = "SELECT product_name FROM sales_data ORDER BY total";

  private final MapCache<QueryPage> kept = new MapCache<>();
  private final List<AuditEntry> lines = new ArrayList<>();
  private SmallShop shop;
  private Quaestor quaestor;

  @BeforeEach
  void open() throws SQLException {
    shop = new SmallShop();
    quaestor = Quaestor.over(POS, shop).pages(kept).audit(lines::add).build();
  }

  @AfterEach
  void close() throws SQLException {
    shop.close();
  }

  @Test
  void runs_a_query_once_while_the_data_are_the_same() {
    QueryPage first = quaestor.query(new Caller("maria"), ALL, 2, 2);
    QueryPage second = quaestor.query(new Caller("juan"), ALL, 2, 2);

    assertThat(second).isEqualTo(first);
    assertThat(shop.queries()).hasSize(2); // the page, and how many rows there are
    assertThat(lines).extracting(AuditEntry::who).containsOnly("maria").hasSize(2);
  }

  @Test
  void runs_it_again_when_the_data_have_changed() throws SQLException {
    assertThat(count()).isEqualTo(Cell.number(5));

    shop.sell("'2024-11-21', 'Thursday', '09:05', 'FCB 4', 51, 'Espresso', 1, 100, 100");

    assertThat(count()).isEqualTo(Cell.number(6));
  }

  @Test
  void tells_pages_their_sizes_and_datasets_apart() {
    quaestor.query(ALL, 1, 2);

    assertThat(quaestor.query(ALL, 2, 2).table().rows())
        .isNotEqualTo(quaestor.query(ALL, 1, 2).table().rows());
    assertThat(quaestor.query(ALL, 1, 3).table().rows()).hasSize(3);
    assertThatThrownBy(() -> quaestor.query(Caller.ANONYMOUS, Optional.of("hiring"), ALL, 1, 2))
        .isInstanceOf(QuaestorException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT random()", "SELECT CURRENT_TIMESTAMP", "SELECT date('now')"})
  void keeps_nothing_that_asks_for_the_time_or_for_chance(String sql) {
    quaestor.query(sql, 1, 1);
    quaestor.query(sql, 1, 1);

    assertThat(shop.queries()).hasSize(2);
    assertThat(kept.size()).isZero();
  }

  @Test
  void keeps_no_refusal_and_no_failure() {
    assertThatThrownBy(() -> quaestor.query("DELETE FROM sales_data", 1, 1))
        .isInstanceOf(QuaestorException.class);
    assertThatThrownBy(() -> quaestor.query(ALL, 0, 1)).isInstanceOf(QuaestorException.class);

    assertThat(kept.size()).isZero();
  }

  @Test
  void forgets_with_the_cache() {
    count();
    quaestor.clearCache();
    count();

    assertThat(shop.queries()).hasSize(2);
  }

  private Cell count() {
    return quaestor.query(LINES, 1, 1).table().rows().getFirst().getFirst();
  }
}
