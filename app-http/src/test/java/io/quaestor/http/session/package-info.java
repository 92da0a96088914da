/**
 * A session with a language model, played against whole servers: the questions, what the model
 * replies and what must come of it stand in {@code src/test/resources/session}. Start at {@link
 * ModelSession}; the form of the files is told by {@link SessionFile}.
 */
@NullMarked
package io.quaestor.http.session;

import org.jspecify.annotations.NullMarked;
