/**
 * A question in; an answer or an honest decline out. One straight line with one class per step:
 * cache, translator, guard, repository, chart, analysis. {@link GuardedQueries} alone takes SQL to
 * rows, and leaves a line in the audit log for each refusal and each run. Start at {@link
 * Quaestor}.
 */
@NullMarked
package io.quaestor.question;

import org.jspecify.annotations.NullMarked;
