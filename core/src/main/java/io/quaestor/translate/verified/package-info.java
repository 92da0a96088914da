/**
 * Questions whose SQL a person has checked: those of the catalog, and those that people have
 * confirmed. One that is asked again, word for word or with another value of the data or another
 * number, is answered with that SQL, and no model is asked. Anything else is no match: a wrong
 * answer would be worse than none. Nothing here keeps or runs anything. Start at {@link
 * VerifiedQuestions}; {@code docs/models.md} has the rules.
 */
@NullMarked
package io.quaestor.translate.verified;

import org.jspecify.annotations.NullMarked;
