/**
 * Tests of the guard. The corpora are files next to this package in the test resources: {@code
 * attacks.txt} and {@code legitimate-*.sql}, one text a line; each hole that is found becomes one
 * more line there, and each that the fuzzer finds (see {@link GuardFuzzTarget}) one more file in
 * {@code fuzz-findings}.
 */
@NullMarked
package io.quaestor.sql;

import org.jspecify.annotations.NullMarked;
