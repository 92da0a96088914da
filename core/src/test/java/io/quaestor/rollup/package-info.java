/** Tests of rollups that need no database. */
@NullMarked
package io.quaestor.rollup;

import org.jspecify.annotations.NullMarked;
