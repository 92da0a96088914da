package io.quaestor.translate.plan;

/** How a number is compared with a bound. */
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
