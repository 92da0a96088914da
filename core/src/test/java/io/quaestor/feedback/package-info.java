/** What is told of the most frequent categories, with a market that is played. */
@org.jspecify.annotations.NullMarked
package io.quaestor.feedback;
