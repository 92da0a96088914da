/** Tests of the SQLite adapter: the contracts of both ports, and what is SQLite's alone. */
@NullMarked
package io.quaestor.db.sqlite;

import org.jspecify.annotations.NullMarked;
