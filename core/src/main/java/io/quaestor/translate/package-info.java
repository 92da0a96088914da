/**
 * From a question to SQL, or to an honest decline. Two translators exist: the grammar, which needs
 * no model, and the language model. Neither runs anything; what they make still goes through the
 * guard. Start at {@link Translator}.
 */
@NullMarked
package io.quaestor.translate;

import org.jspecify.annotations.NullMarked;
