/**
 * Translation by a language model: the prompt, written once for all models, and the reading of the
 * reply. What a model says is only text; the guard decides whether it runs. Start at {@link
 * ModelTranslator}.
 */
@NullMarked
package io.quaestor.translate.model;

import org.jspecify.annotations.NullMarked;
