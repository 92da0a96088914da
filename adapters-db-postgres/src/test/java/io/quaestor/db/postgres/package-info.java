/** Tests of the PostgreSQL adapter: the contracts of both ports, and what is PostgreSQL's alone. */
@NullMarked
package io.quaestor.db.postgres;

import org.jspecify.annotations.NullMarked;
