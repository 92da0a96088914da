/**
 * Tables added up beforehand: how they are written in SQL, which of them have the data as it is
 * now, and who brings them up to it. Where they are kept is an adapter's business ({@link
 * io.quaestor.port.RollupStore}), which questions read them the translators' ({@link
 * io.quaestor.translate.plan.RolledUpPlans}). Start at {@link io.quaestor.rollup.RollupKeeper}; the
 * reasons are in {@code docs/decisions/0010-rollups.md}.
 */
@NullMarked
package io.quaestor.rollup;

import org.jspecify.annotations.NullMarked;
