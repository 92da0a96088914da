package io.quaestor.translate.plan;

/** How a number is compared with a bound. */
public enum Comparison {
  MORE(">"),
  AT_LEAST(">="),
  LESS("<"),
  AT_MOST("<="),
  EXACTLY("="),
  NOT("<>");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** Whether it leaves all that lies on one side of the bound. */
  public boolean isLimit() {
    return this != EXACTLY && this != NOT;
  }

  /** Whether what is left lies above the bound rather than below; of limits only. */
  public boolean isAbove() {
    return this == MORE || this == AT_LEAST;
  }

  /** Whether the bound itself is left; of limits only. */
  public boolean isInclusive() {
    return this == AT_LEAST || this == AT_MOST;
  }

  /** As SQL writes it. */
  public String sign() {
    return sign;
  }
}
