package io.quaestor.ingest;

import java.util.Arrays;

/** Finds where the last whole record ends in the first bytes of a file. */
final class WholeRecords {
  private enum State {
    FIELD_BEGINS,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private WholeRecords() {}

  /** The bytes up to the last line break that is not inside quotes. */
  static byte[] of(byte[] start) {
    State state = State.FIELD_BEGINS;
    int end = 0;
    for (int i = marked(start) ? BYTE_ORDER_MARK.length : 0; i < start.length; i++) {
      state = next(state, start[i]);
      if (state == State.FIELD_BEGINS && start[i] != ',') {
        end = i + 1;
      }
    }
    return Arrays.copyOf(start, end);
  }

  private static boolean marked(byte[] start) {
    return start.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(start, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3);
  }

  /** A quote in the middle of a field is a letter like any other. */
  private static State next(State state, byte sign) {
    if (state == State.QUOTED) {
      return sign == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
    }
    return switch (sign) {
      case ',', '\n', '\r' -> State.FIELD_BEGINS;
      case '"' -> state == State.PLAIN ? State.PLAIN : State.QUOTED;
      default -> State.PLAIN;
    };
  }
}
