package io.quaestor;

import org.junit.jupiter.api.Test;

class CatalogSmokeTest {
  @Test
  void reads() {
    org.assertj.core.api.Assertions.assertThat(
            io.quaestor.catalog.CatalogReader.bundled("pos").standard().metrics())
        .hasSize(5);
  }
}
