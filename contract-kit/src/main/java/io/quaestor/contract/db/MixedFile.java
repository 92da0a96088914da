package io.quaestor.contract.db;

import io.quaestor.catalog.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A file of transactions in which one row of a hundred does not fit, each for another reason. It is
 * as odd in its form as CSV may be: a byte order mark, CRLF, blank lines, quoted ends of lines, its
 * columns in an order of their own and two that the table does not have.
 */
final class MixedFile {
  /** What is wrong with a row, in the order in which the rows come, and the column to be named. */
  private static final List<Map.Entry<String, String>> WRONG =
      List.of(
          Map.entry("model_name", ""),
          Map.entry("token_count", "many"),
          Map.entry("token_count", "-1"),
          Map.entry("token_type", "guessed"),
          Map.entry("date", "2024-02-30"),
          Map.entry("timestamp", "2024-11-20 25:00:00"),
          Map.entry("id", "t1"),
          Map.entry("id", "taken"),
          Map.entry("user_id", "nobody"),
          Map.entry("calculated_cost", "0,5"));

  /** So many kinds are wrong in the number of their fields. */
  private static final int WRONG_WIDTHS = 2;

  private final boolean withHeader;
  private final StringBuilder csv = new StringBuilder();
  private final Map<Long, String> rejects = new TreeMap<>();
  private long line = 1;
  private long goodTokens;

  private MixedFile(boolean withHeader) {
    this.withHeader = withHeader;
  }

  /**
   * @param withHeader or the table's columns in the table's order
   */
  static MixedFile of(int rows, boolean withHeader) {
    MixedFile file = new MixedFile(withHeader);
    if (withHeader) {
      file.csv.append('\uFEFF');
      file.write(file.names().stream().map(String::toUpperCase).toList());
    }
    for (int i = 0; i < rows; i++) {
      file.row(i);
    }
    return file;
  }

  String csv() {
    return csv.toString();
  }

  /** Where the rows begin that do not fit, and the column of each; none when there is none. */
  Map<Long, String> rejects() {
    return rejects;
  }

  /** Of the rows that fit. */
  long goodTokens() {
    return goodTokens;
  }

  private void row(int i) {
    Map<String, String> row = goodRow(i);
    if (i % 100 != 99) {
      goodTokens += i;
      write(List.copyOf(row.values()));
    } else {
      wrong(i / 100 % (WRONG.size() + WRONG_WIDTHS), row);
    }
    if (i % 50 == 0) {
      csv.append("\r\n");
      line++;
    }
  }

  private void wrong(int kind, Map<String, String> row) {
    if (kind < WRONG.size()) {
      Map.Entry<String, String> wrong = WRONG.get(kind);
      rejects.put(line, wrong.getKey());
      row.put(wrong.getKey(), wrong.getValue());
      write(List.copyOf(row.values()));
      return;
    }
    rejects.put(line, "");
    List<String> fields = new ArrayList<>(row.values());
    if (kind == WRONG.size()) {
      fields.removeLast();
    } else {
      fields.add("one too many");
    }
    write(fields);
  }

  private Map<String, String> goodRow(int i) {
    Map<String, String> values = new LinkedHashMap<>();
    names().forEach(name -> values.put(name, "not read"));
    values.put("id", "t" + i);
    values.put("user_id", "u" + i % 10);
    values.put("model_name", "gpt-4");
    values.put("conversation_id", i % 7 == 0 ? "first line\r\nsecond \"line\"" : "c" + i % 100);
    values.put("token_type", "output");
    values.put("token_count", Integer.toString(i));
    values.put("rate_per_1k", "0.03");
    values.put("calculated_cost", "1.5E-05");
    values.put("timestamp", i % 2 == 0 ? "2024-11-20 16:55:01" : "2024-11-20T16:55:01Z");
    values.put("region", "América, \"del Sur\"");
    values.put("company", "Acme");
    values.put("date", i % 2 == 0 ? "11/20/2024" : "2024-11-20");
    return values;
  }

  private List<String> names() {
    List<String> names =
        new ArrayList<>(Usage.TRANSACTIONS.columns().stream().map(Column::name).toList());
    if (withHeader) {
      names.addFirst("remark");
      names.add("batch number");
      return names.reversed();
    }
    return names;
  }

  private void write(List<String> fields) {
    String text = fields.stream().map(MixedFile::quoted).collect(Collectors.joining(",")) + "\r\n";
    csv.append(text);
    line += text.chars().filter(c -> c == '\n').count();
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
