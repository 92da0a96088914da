/** The server's batches and events, asked over HTTP. */
@org.jspecify.annotations.NullMarked
package io.quaestor.http.batch;
