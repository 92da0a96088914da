/**
 * A short reading of a result in words: leaders, shares, gaps, trends. Everything said is in the
 * rows or computed from them; nothing here runs a query or asks a model. Start at {@link Analyst}.
 */
@NullMarked
package io.quaestor.analysis;

import org.jspecify.annotations.NullMarked;
