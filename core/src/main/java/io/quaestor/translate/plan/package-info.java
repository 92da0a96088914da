/**
 * What is to be computed, between a question and its SQL: a small value that can be read aloud,
 * edited by a follow-up question, and written as SQL for any dialect. Start at {@link QueryPlan}.
 */
@NullMarked
package io.quaestor.translate.plan;

import org.jspecify.annotations.NullMarked;
