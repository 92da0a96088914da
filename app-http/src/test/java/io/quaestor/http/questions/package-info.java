/**
 * Files of questions with gold SQL, and how well they are answered. Start at {@link QuestionsTest}.
 */
@NullMarked
package io.quaestor.http.questions;

import org.jspecify.annotations.NullMarked;
