/** The server's uploads and jobs, asked over HTTP. */
@org.jspecify.annotations.NullMarked
package io.quaestor.http.load;
