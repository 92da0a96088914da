package io.quaestor.http.cache;

/**
 * How a cache has done since the start.
 *
 * @param hits how often it had what was looked for
 * @param misses how often it did not
 * @param size how much this server keeps in its memory now
 */
public record CacheCounts(long hits, long misses, long size) {}
