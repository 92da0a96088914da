package io.quaestor.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one model, region or company used.
 *
 * @param spending in the data's own money
 * @param share of all spending, from 0 to 100; none where nothing was spent
 */
public record Usage(
    String name,
    BigDecimal spending,
    BigDecimal tokens,
    long transactions,
    Optional<BigDecimal> share) {}
