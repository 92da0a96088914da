/** What the server tells of the most frequent categories, asked over HTTP. */
@org.jspecify.annotations.NullMarked
package io.quaestor.http.feedback;
