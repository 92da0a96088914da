/**
 * Tells in plain words how a question was read: a plan part by part, its columns, its title and
 * what it claims. Making plans stays outside. Start at {@link
 * io.quaestor.translate.telling.PlanReading}.
 */
@NullMarked
package io.quaestor.translate.telling;

import org.jspecify.annotations.NullMarked;
