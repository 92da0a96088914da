/**
 * The dataset of {@code docs/adding-a-dataset.md}, on whole servers and on both databases: that a
 * folder of files is all that a dataset needs. Start at {@link BikesOverHttp}.
 */
@org.jspecify.annotations.NullMarked
package io.quaestor.http.example;
