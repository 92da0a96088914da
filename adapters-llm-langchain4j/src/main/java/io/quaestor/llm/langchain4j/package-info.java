/**
 * What the adapters over LangChain4j share: one chat call with its time limit, and what each
 * failure of it is called. Which service is spoken to, and how it is set up, stays in the adapters.
 * Start at {@link ChatService}.
 */
@NullMarked
package io.quaestor.llm.langchain4j;

import org.jspecify.annotations.NullMarked;
