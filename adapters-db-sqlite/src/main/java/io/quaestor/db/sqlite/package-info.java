/**
 * Sales in one SQLite file for each dataset: WAL, one writer, many readers that cannot write.
 *
 * <p>The tables of a dataset are made by the {@code migrations/sqlite} of its folder, so that a new
 * dataset is a matter of files. The application's own tables live in another file, {@code
 * quaestor-app.db}, out of every reader's sight; their migrations are resources of this package.
 * Start at {@link SqliteDatabase}.
 */
@NullMarked
package io.quaestor.db.sqlite;

import org.jspecify.annotations.NullMarked;
