/**
 * Tests of the guard. The corpora are files next to this package in the test resources: {@code
 * attacks.txt} and {@code legitimate-*.sql}, one text a line; each hole that is found becomes one
 * more line there.
 */
@NullMarked
package io.quaestor.sql;

import org.jspecify.annotations.NullMarked;
