/** What the most frequent categories took in, over HTTP. Start at {@link FeedbackController}. */
@NullMarked
package io.quaestor.http.feedback;

import org.jspecify.annotations.NullMarked;
