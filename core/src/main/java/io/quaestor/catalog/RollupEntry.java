package io.quaestor.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rollup as the YAML file writes it; tables, columns and metrics by their names. */
record RollupEntry(
    @JsonProperty(required = true) String name,
    @Nullable String description,
    @JsonProperty(required = true) String table,
    @JsonProperty(required = true) List<ByEntry> by,
    @JsonProperty(required = true) List<String> metrics,
    @Nullable List<String> counts) {

  /** A column's name, or {@code {column: date, grain: day}}. */
  record ByEntry(String column, Optional<Grain> grain) {
    @JsonCreator
    static ByEntry of(String column) {
      return new ByEntry(column, Optional.empty());
    }

    @JsonCreator
    static ByEntry of(
        @JsonProperty(value = "column", required = true) String column,
        @JsonProperty("grain") @Nullable Grain grain) {
      return new ByEntry(column, Optional.ofNullable(grain));
    }
  }
}
