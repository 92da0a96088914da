/** The code samples of the documentation, compiled and run. Start at {@link Embedding}. */
@NullMarked
package io.quaestor.docs;

import org.jspecify.annotations.NullMarked;
