/**
 * How well questions are answered: a file of questions with gold SQL is asked, the gold runs on the
 * same data through the same guard, and results are compared, never SQL. Nothing here prints or
 * decides what is good enough for whom; {@link Thresholds} holds what a team asks for. Start at
 * {@link Evaluation}; the format of the file and the rules are in {@code docs/evaluation.md}.
 */
@NullMarked
package io.quaestor.evaluation;

import org.jspecify.annotations.NullMarked;
