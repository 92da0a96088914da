/**
 * The paths, and the JSON that clients send and get. Each record here is a promise to clients, kept
 * apart from core's types so that those may change. Start at {@link AskController}.
 */
@NullMarked
package io.quaestor.http.api;

import org.jspecify.annotations.NullMarked;
