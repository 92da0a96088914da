/**
 * The language-model port over OpenAI, and over any service that speaks the same format at another
 * address. Prompts stay in core; what both model adapters share is in {@code
 * io.quaestor.llm.langchain4j}. Start at {@link OpenAiLanguageModel}.
 */
@NullMarked
package io.quaestor.llm.openai;

import org.jspecify.annotations.NullMarked;
