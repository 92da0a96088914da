package io.quaestor.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A checked text with a mark {@code ?} in the place of each parameter, or several of a list, and
 * what they stand for, in the order of the marks.
 */
record Marks(String text, List<BoundValue> values) {
  Marks {
    values = List.copyOf(values);
  }

  /**
   * @param rendering whose parameters all are among {@code arguments}
   */
  static Marks in(Rendering rendering, Arguments arguments) {
    StringBuilder text = new StringBuilder();
    List<BoundValue> values = new ArrayList<>();
    int copied = 0;
    for (Token token : rendering.tokens()) {
      if (token.kind() == Token.Kind.PARAMETER) {
        List<BoundValue> bound = arguments.find(token.text().substring(1)).orElseThrow().bound();
        text.append(rendering.text(), copied, token.start())
            .append(String.join(", ", Collections.nCopies(bound.size(), "?")));
        values.addAll(bound);
        copied = token.start() + token.text().length();
      }
    }
    return new Marks(text.append(rendering.text().substring(copied)).toString(), values);
  }
}
