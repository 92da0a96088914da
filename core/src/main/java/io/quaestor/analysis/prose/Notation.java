package io.quaestor.analysis.prose;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads digits as English and Spanish write them: 1,234.5 and 1.234,5. What could be both, such as
 * 1.234, is what it is in the language of the text.
 */
final class Notation {
  private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u202f\\u2009]");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");

  private final char point;

  Notation(Locale language) {
    this.point = language.getLanguage().equals("es") ? ',' : '.';
  }

  /** With as many decimals as are written; empty where it is no number. */
  Optional<BigDecimal> read(String digits) {
    String text = digits;
    if (SPACES.matcher(text).find()) {
      if (!text.matches("\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3})+(?:[.,]\\d+)?")) {
        return Optional.empty();
      }
      text = SPACES.matcher(text).replaceAll("");
      return WHOLE.matcher(text).matches()
          ? Optional.of(new BigDecimal(text))
          : Optional.of(new BigDecimal(text.replace(',', '.')));
    }
    if (WHOLE.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text));
    }
    return grouped(text, ',', '.').or(() -> grouped(digits, '.', ',')).or(() -> single(digits));
  }

  /** Where groups leave no doubt: more than one, or decimals behind them. */
  private static Optional<BigDecimal> grouped(String text, char group, char point) {
    String g = Pattern.quote(String.valueOf(group));
    String p = Pattern.quote(String.valueOf(point));
    String several = "[1-9]\\d{0,2}(?:" + g + "\\d{3}){2,4}(?:" + p + "\\d{1,9})?";
    String one = "[1-9]\\d{0,2}" + g + "\\d{3}" + p + "\\d{1,9}";
    return text.matches(several) || text.matches(one)
        ? Optional.of(new BigDecimal(text.replace(String.valueOf(group), "").replace(point, '.')))
        : Optional.empty();
  }

  /** One point or comma. */
  private Optional<BigDecimal> single(String text) {
    if (!text.matches("\\d{1,15}[.,]\\d{1,9}")) {
      return Optional.empty();
    }
    char sign = text.charAt(text.indexOf('.') < 0 ? text.indexOf(',') : text.indexOf('.'));
    boolean doubtful = text.matches("[1-9]\\d{0,2}[.,]\\d{3}");
    String plain = text.replace(',', '.');
    return Optional.of(new BigDecimal(doubtful && sign != point ? plain.replace(".", "") : plain));
  }
}
