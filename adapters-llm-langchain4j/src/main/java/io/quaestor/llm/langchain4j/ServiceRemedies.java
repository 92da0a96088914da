package io.quaestor.llm.langchain4j;

/**
 * What a person can do where the services differ: clauses that go after a colon, naming the
 * setting.
 *
 * @param wrongKey when the service refuses the caller
 * @param unknownModel when the service does not know the model
 */
public record ServiceRemedies(String wrongKey, String unknownModel) {}
