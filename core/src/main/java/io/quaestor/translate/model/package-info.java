/**
 * Translation by a language model: the prompt, written once for all models, and the reading of the
 * reply. {@link Share} says what of the data may be in a prompt; texts of people and of the data
 * are in it as {@link Quoted} data only. What a model says is only text; the guard decides whether
 * it runs. Calls are no business of this package but of the port. Start at {@link ModelTranslator},
 * and for what is sent at {@link Prompt}.
 */
@NullMarked
package io.quaestor.translate.model;

import io.quaestor.prompt.Quoted;
import org.jspecify.annotations.NullMarked;
