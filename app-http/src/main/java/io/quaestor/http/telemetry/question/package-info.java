/**
 * Questions as operators see them: a span of each part of the work on one, what became of it, and
 * what the guard refused. Start at {@link io.quaestor.http.telemetry.question.ObservedQuestions}.
 */
@NullMarked
package io.quaestor.http.telemetry.question;

import org.jspecify.annotations.NullMarked;
