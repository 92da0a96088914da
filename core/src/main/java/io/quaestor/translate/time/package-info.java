/**
 * Spans of days as people name them: months, quarters, "the week before", "from the 3rd to the
 * 10th", all counted from the last day of the data. What they are used for stays outside. Start at
 * {@link io.quaestor.translate.time.Spans}.
 */
@NullMarked
package io.quaestor.translate.time;

import org.jspecify.annotations.NullMarked;
