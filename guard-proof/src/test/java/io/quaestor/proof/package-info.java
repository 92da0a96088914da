/**
 * The guard's proof: every attack and every honest query of the corpus against real databases, with
 * each of the four walls switched off in turn.
 *
 * <p>{@link io.quaestor.proof.Walls} says how a text travels with one wall missing, {@link
 * io.quaestor.proof.Ground} is a database with things worth stealing around it, and what counts as
 * an escape stands in {@link io.quaestor.proof.Escapes}. The texts come from core's corpus; nothing
 * here decides whether a text is good. Start at {@link io.quaestor.proof.GuardProofTest}, which
 * writes {@code target/guard-report.md} and compares it with {@code docs/guard-report.md}.
 */
@NullMarked
package io.quaestor.proof;

import org.jspecify.annotations.NullMarked;
