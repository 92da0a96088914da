/**
 * Keys in the application's own tables, with the same statements in SQLite and PostgreSQL. The
 * table comes with the databases' own migrations, because it is there before anybody may call;
 * which database holds it is the business of whoever hands over its connections. Start at {@link
 * JdbcKeyBook}.
 */
@NullMarked
package io.quaestor.keys;

import org.jspecify.annotations.NullMarked;
