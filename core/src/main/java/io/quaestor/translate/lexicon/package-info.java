/**
 * The words of a language and how a question is cut into them. Everything a language brings stands
 * in a resource file; adding a language or a synonym needs no Java. Start at {@link Lexicon}.
 */
@NullMarked
package io.quaestor.translate.lexicon;

import org.jspecify.annotations.NullMarked;
