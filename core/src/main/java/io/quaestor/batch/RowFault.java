package io.quaestor.batch;

/**
 * What is wrong with a field of a batch.
 *
 * @param row its place in the batch, from 0
 * @param reason what was expected, without the value
 */
public record RowFault(int row, String field, String reason) {}
