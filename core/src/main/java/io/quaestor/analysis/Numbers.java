package io.quaestor.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Spells numbers the way a language does: 1,234.5 in English, 1.234,5 in Spanish. */
final class Numbers {
  /** From here on the digits are too many to be read. */
  private static final BigDecimal UNREADABLE = BigDecimal.ONE.scaleByPowerOfTen(18);

  private final DecimalFormatSymbols symbols;

  Numbers(Locale language) {
    this.symbols = DecimalFormatSymbols.getInstance(language);
  }

  /** At most two decimals, none for a whole number. */
  String plain(BigDecimal value) {
    return spell(value, "#,##0.##", 2);
  }

  /** A number of percent, one decimal. */
  String percent(BigDecimal value) {
    return points(value) + "%";
  }

  /** One decimal. */
  String points(BigDecimal value) {
    return spell(value, "#,##0.0", 1);
  }

  /** Rounded before it is spelt, so that there is no "-0". */
  private String spell(BigDecimal value, String pattern, int decimals) {
    boolean readable = value.abs().compareTo(UNREADABLE) < 0;
    DecimalFormat format = new DecimalFormat(readable ? pattern : "0.##E0", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
  }
}
