package io.quaestor.contract.db;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.port.SalesStore;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A few rows of each bundled dataset, with which a person can reckon; {@code -} is nothing. */
final class ReportRows {
  private static final String HIRING =
      """
      departments
      1|Maintenance
      2|Sales
      3|Legal
      4|Archive
      jobs
      1|Cook
      2|Nurse
      hired_employees
      1|A|2021-01-01 00:00:00|2|1
      2|B|2021-03-31 23:59:59|2|1
      3|C|2021-04-01 00:00:00|2|2
      4|D|2021-12-31 23:59:59|2|1
      5|E|2021-07-15 12:00:00|1|2
      6|F|2021-06-06 12:00:00|1|-
      7|G|2021-10-01 00:00:00|3|1
      8|H|2020-12-31 23:59:59|3|1
      9|I|2022-01-01 00:00:00|3|1
      10|J|2021-05-05 12:00:00|-|1
      21|K|2019-02-01 12:00:00|1|1
      22|L|2019-02-01 12:00:00|1|1
      23|M|2019-02-01 12:00:00|1|1
      24|N|2019-02-01 12:00:00|2|1
      25|O|2019-02-01 12:00:00|2|1
      26|P|2019-02-01 12:00:00|2|1
      27|Q|2019-02-01 12:00:00|2|1
      28|R|2019-02-01 12:00:00|3|1
      """;

  private static final String MARKETPLACE =
      """
      country
      AR|Argentina|South America
      BR|Brazil|South America
      UY|Uruguay|South America
      sales
      o1|p1|b1|s|AR|BR|2021-01-01 00:00:00|B|Books|100
      o1|p2|b1|s|AR|BR|2021-01-01 00:00:00|B|Books|50.50
      o2|p1|b1|s|BR|BR|2021-01-07 23:59:59|B|Books|40
      o3|p1|b2|s|BR|AR|2021-01-08 00:00:00|B|Books|200
      o4|p1|b2|s|UY|AR|2021-01-14 23:59:59|B|Books|30.25
      o5|p1|b3|s|AR|UY|2021-01-03 12:00:00|B|Books|500
      o6|p1|b1|s|ZZ|BR|2021-01-15 12:00:00|B|Books|10
      o7|p1|b1|s|AR|BR|2021-01-10 12:00:00|B|Books|-20.50
      """;

  private static final String POS =
      """
      sales_data
      2024-10-31|Thursday|09:05|T1|1|Espresso|2|100|200
      2024-10-31|Thursday|09:05|T1|1|Scone|1|150.50|150.50
      2024-11-01|Friday|09:30|T2|2|Espresso|1|100|100
      2024-11-01|Friday|18:00|T3|1|Cake|1|300|300
      2024-11-01|Friday|18:10|N1|1|Cake|-1|300|-300
      2024-12-02|Monday|18:45|T4|2|Scone|3|150.50|451.50
      """;

  private static final String AI_USAGE =
      """
      users
      u1|ana|EU|true|Research|Acme|2023-01-01
      transactions
      t1|u1|gpt-4|c1|input|1000|0.03|0.03|2024-03-01 00:00:00|EU|Acme|2024-03-01
      t2|u1|gpt-4|c2|input|2000|0.03|0.06|2024-03-01 23:59:59|US|Globex|2024-03-01
      t3|u1|claude|c3|output|500|0.015|0.0075|2024-03-02 12:00:00|EU|Acme|2024-03-02
      t4|u1|claude|c3|output|100|0.00001|0.000001|2024-03-05 12:00:00|APAC|Acme|2024-03-05
      """;

  private static final Map<String, String> ROWS =
      Map.of("hiring", HIRING, "marketplace", MARKETPLACE, "pos", POS, "ai_usage", AI_USAGE);

  private ReportRows() {}

  /** Adds the rows of a dataset, table by table. */
  static void add(Dataset dataset, SalesStore store) {
    store.write(
        transaction -> {
          List<Table> table = new ArrayList<>();
          for (String line : ROWS.getOrDefault(dataset.name(), "").lines().toList()) {
            if (line.contains("|")) {
              transaction.add(table.getLast(), row(table.getLast(), line));
            } else {
              table.add(dataset.table(line).orElseThrow());
            }
          }
          return dataset;
        });
  }

  private static List<Cell> row(Table table, String line) {
    List<String> texts = List.of(line.split("\\|"));
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(cell(table.columns().get(i), texts.get(i)));
    }
    return cells;
  }

  private static Cell cell(Column column, String text) {
    if (text.equals("-")) {
      return Cell.missing();
    }
    return switch (column.type()) {
      case INTEGER, DECIMAL -> Cell.number(new BigDecimal(text));
      case BOOLEAN -> Cell.truth(Boolean.parseBoolean(text));
      case TEXT, DATE, TIME, TIMESTAMP -> Cell.text(text);
    };
  }
}
