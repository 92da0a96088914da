/**
 * The guard: the only room where text turns into a query that may run.
 *
 * <p>SQL written by a person, a translator or a language model enters as a string and leaves as a
 * {@link ValidatedQuery}, or as a {@link Verdict.Rejected} that says why not. Nothing here opens a
 * connection or calls a model. Start at {@link SqlValidator}; the reasons are in {@code
 * docs/decisions}.
 */
@NullMarked
package io.quaestor.sql;

import org.jspecify.annotations.NullMarked;
