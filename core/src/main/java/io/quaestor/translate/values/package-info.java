/**
 * What stands in the data, as far as a translator must know it: the distinct values of columns and
 * the days that are covered. Start at {@link DataProfile}.
 */
@NullMarked
package io.quaestor.translate.values;

import org.jspecify.annotations.NullMarked;
