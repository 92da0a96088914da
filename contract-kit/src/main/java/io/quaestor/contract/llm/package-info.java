/**
 * What every adapter of the language-model port does the same way, and a local stub that speaks the
 * services' real wire formats, so that no test needs a key or a network. Nothing here asks a real
 * model. Start at {@link LanguageModelContract}; to look at the server with a model, but without
 * one, run {@link ModelWireStubServer}.
 */
@NullMarked
package io.quaestor.contract.llm;

import org.jspecify.annotations.NullMarked;
