/**
 * A question in; an answer or an honest decline out. One straight line with one class per step:
 * cache, translator, guard, repository, chart, analysis. Start at {@link Quaestor}.
 */
@NullMarked
package io.quaestor.question;

import org.jspecify.annotations.NullMarked;
