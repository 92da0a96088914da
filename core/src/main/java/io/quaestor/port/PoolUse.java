package io.quaestor.port;

/**
 * How a database adapter's connections are used right now.
 *
 * @param pool a name that stays the same
 * @param most how many there may be
 * @param used lent to somebody
 * @param idle open and lent to nobody
 * @param waiting how many wait for one
 */
public record PoolUse(String pool, int most, int used, int idle, int waiting) {}
