/**
 * The guard: the only room where text turns into a query that may run.
 *
 * <p>SQL written by a person, a translator or a language model enters as a string and leaves as a
 * {@link ValidatedQuery}, or as a {@link Verdict.Rejected} that says why not. Nothing here opens a
 * connection or calls a model.
 *
 * <p>Start at {@link SqlValidator}, then {@link CatalogSqlValidator}, which names the steps. What
 * is allowed stands in text files next to this package, one entry a line with its reason: {@code
 * functions-….txt}, {@code types-….txt}, {@code words.txt} and, for the parts of the parser's tree,
 * {@code nodes.txt}; {@code instead-….txt}, {@code not-in-….txt} and {@code refused-parts.txt} hold
 * what to say about the rest. To allow something new, add it there, add a query to the corpus in
 * the tests, and let the walkers look at it: what they do not know, they refuse.
 */
@NullMarked
package io.quaestor.sql;

import org.jspecify.annotations.NullMarked;
