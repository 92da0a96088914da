package io.quaestor.contract.db;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.List;

/** Rows of the dataset {@code ai_usage}, whose transactions refer to users, to try a store with. */
public final class Usage {
  public static final Dataset DATASET = CatalogReader.bundled("ai_usage").standard();
  public static final Table USERS = DATASET.table("users").orElseThrow();
  public static final Table TRANSACTIONS = DATASET.table("transactions").orElseThrow();
  public static final Column USER_ID = USERS.column("id").orElseThrow();

  private Usage() {}

  public static List<Cell> user(String id) {
    return List.of(
        Cell.text(id),
        Cell.text("name of " + id),
        Cell.text("EU"),
        Cell.truth(true),
        Cell.text("Research"),
        Cell.text("Acme, Inc."),
        Cell.text("2024-01-31"));
  }

  /** 1,000 tokens that cost 0.03, on 2024-11-20. */
  public static List<Cell> transaction(String id, String user) {
    return List.of(
        Cell.text(id),
        Cell.text(user),
        Cell.text("gpt-4"),
        Cell.text("conversation 1"),
        Cell.text("input"),
        Cell.number(1_000),
        Cell.number(new BigDecimal("0.03")),
        Cell.number(new BigDecimal("0.03")),
        Cell.text("2024-11-20 16:55:01"),
        Cell.text("EU"),
        Cell.text("Acme, Inc."),
        Cell.text("2024-11-20"));
  }
}
