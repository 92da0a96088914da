/**
 * Jobs in the application's own tables, the same way in SQLite and PostgreSQL: a book that
 * remembers loads, and a queue that brings them to workers. How a load is done is {@code
 * io.quaestor.load}'s business; which database holds the tables, that of whoever hands over its
 * connections. Start at {@link JdbcJobBook} and {@link SchedulerQueue}.
 */
@NullMarked
package io.quaestor.jobs;

import org.jspecify.annotations.NullMarked;
