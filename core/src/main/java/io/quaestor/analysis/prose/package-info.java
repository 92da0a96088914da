/**
 * An analysis that a language model writes, and the proof of its numbers: a sentence stays only
 * where every number in it is in the rows, is computed from them, or is in the question. No model
 * is believed, and none is needed: whoever calls this has the text of {@link
 * io.quaestor.analysis.Analyst} to fall back on. What it does not check is which of two named rows
 * a number belongs to, and words without numbers. Start at {@link ProseAnalyst}, and for the proof
 * at {@link Proofreader}.
 */
@NullMarked
package io.quaestor.analysis.prose;

import org.jspecify.annotations.NullMarked;
