/**
 * Whole servers asked over real HTTP, with the bundled sample in each database. Start at {@link
 * AnswersOverHttp}; what the databases must agree on is in {@link AnswersOverBothTest}.
 */
@NullMarked
package io.quaestor.http.answers;

import org.jspecify.annotations.NullMarked;
