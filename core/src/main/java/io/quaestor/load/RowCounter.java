package io.quaestor.load;

/**
 * Counts the rows of a CSV file while its bytes pass by: lines that are not blank, those that end
 * inside quotes taken together. An estimate where quotes stand in the middle of a field.
 */
final class RowCounter {
  private long rows;
  private boolean quoted;
  private boolean blank = true;

  void count(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      count(bytes[i]);
    }
  }

  /** With the last line, whether it is ended or not. */
  long rows() {
    return blank ? rows : rows + 1;
  }

  private void count(byte next) {
    switch (next) {
      case '"' -> {
        quoted = !quoted;
        blank = false;
      }
      case '\n', '\r' -> endLine();
      default -> blank = false;
    }
  }

  private void endLine() {
    if (!quoted && !blank) {
      rows++;
      blank = true;
    }
  }
}
