package io.quaestor.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a column's values must hold to for a row to be taken in.
 *
 * @param required whether a row without a value is refused
 * @param allowedValues the only values a row may have, or empty when any will do
 * @param minimum least number
 * @param maximum greatest number
 * @param negativeWhen a field that is not stored and must be true in a row for a number below zero:
 *     the mark of a refund
 * @param key whether no two rows may have the same value
 * @param references where the value must be found, unless it is missing
 */
public record ValueRules(
    boolean required,
    List<String> allowedValues,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    Optional<String> negativeWhen,
    boolean key,
    Optional<Reference> references) {
  public ValueRules {
    allowedValues = List.copyOf(allowedValues);
  }

  /** Any value, but one. */
  public static ValueRules anyValue() {
    return new ValueRules(
        true,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }
}
