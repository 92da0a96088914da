package io.quaestor.catalog;

/**
 * A question with SQL that a person has checked: an example for language models, a suggestion for
 * people, and a test of the catalog.
 *
 * @param questions the same question in each language
 * @param sql reads the same in every dialect
 */
public record VerifiedQuestion(Wording questions, String sql) {}
