/**
 * The server: answers HTTP with one Quaestor, wired from configuration. Nothing here decides what
 * an answer is; that is core's. Start at {@link Main}; the wire formats are in {@code
 * io.quaestor.http.api}, the wiring in {@code io.quaestor.http.wiring}.
 */
@NullMarked
package io.quaestor.http;

import org.jspecify.annotations.NullMarked;
