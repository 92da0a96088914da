/**
 * From the letters of a question to its words: what each word, or group of words, can mean in the
 * vocabulary of a language, in the catalog and among the values of the data. A question is split so
 * that as much of it as possible is understood; slips of the keyboard are mended here. What the
 * words ask for together stays outside. Start at {@link io.quaestor.translate.words.Linker}.
 */
@NullMarked
package io.quaestor.translate.words;

import org.jspecify.annotations.NullMarked;
