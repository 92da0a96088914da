/**
 * Sales in PostgreSQL, with two logins: the owner loads and migrates, the reader runs the queries
 * and could not write if it tried.
 *
 * <p>The data lives in the schema {@code quaestor_data}, which is all that the reader sees. The
 * application's own tables and the histories of the migrations live in {@code quaestor_app}. The
 * tables of a dataset are made by the {@code migrations/postgres} of its folder, so that a new
 * dataset is a matter of files. Start at {@link PostgresDatabase}.
 */
@NullMarked
package io.quaestor.db.postgres;

import org.jspecify.annotations.NullMarked;
