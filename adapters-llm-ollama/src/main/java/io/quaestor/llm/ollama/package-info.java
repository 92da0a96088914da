/**
 * The language-model port over Ollama, on this machine or another. Prompts stay in core; what both
 * model adapters share is in {@code io.quaestor.llm.langchain4j}. Start at {@link
 * OllamaLanguageModel}.
 */
@NullMarked
package io.quaestor.llm.ollama;

import org.jspecify.annotations.NullMarked;
