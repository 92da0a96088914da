package io.quaestor.translate.plan;

import java.math.BigDecimal;

/** A condition on groups: a measure compared with a number. */
public record Threshold(Measure measure, Comparison comparison, BigDecimal number) {
  /** How a measure is compared. */
  public enum Comparison {
    MORE(">"),
    AT_LEAST(">="),
    LESS("<"),
    AT_MOST("<=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    /** As SQL writes it. */
    public String sign() {
      return sign;
    }
  }
}
