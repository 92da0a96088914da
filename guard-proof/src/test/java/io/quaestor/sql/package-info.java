/** What the proof needs from inside the guard. */
@NullMarked
package io.quaestor.sql;

import org.jspecify.annotations.NullMarked;
