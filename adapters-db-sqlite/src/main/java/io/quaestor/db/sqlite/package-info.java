/**
 * Sales in one SQLite file for each dataset: WAL, one writer, many readers that cannot write.
 *
 * <p>The tables of a dataset are made by the migrations under {@code migration/<dataset>} in this
 * package's resources, so that a new dataset is a matter of files. The application's own tables
 * live in another file, {@code quaestor-app.db}, out of every reader's sight; their migrations are
 * those under {@code migration/app}. Start at {@link SqliteDatabase}.
 */
@NullMarked
package io.quaestor.db.sqlite;

import org.jspecify.annotations.NullMarked;
