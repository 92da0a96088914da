/**
 * What every conversation with a language model needs, whatever it is about: foreign texts go in as
 * {@link Quoted} data, and {@link JsonObjects} come out of what the model wrote. No prompt is
 * written here and no model is called.
 */
@NullMarked
package io.quaestor.prompt;

import org.jspecify.annotations.NullMarked;
