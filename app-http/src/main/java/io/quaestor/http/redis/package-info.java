/**
 * What several servers share through Redis: answers, results of reports and conversations. Whatever
 * Redis does, no question fails for it: a {@link RedisLink} that is not answered in time leaves
 * Redis alone until it is back, and each server goes on with what it has in its own memory.
 *
 * <p>Redis is believed nothing. Names of keys and values are made with the installation's secret
 * ({@link Seals}): a value that was not written by a server of this installation, for this very
 * key, is none. Start at {@link SharedCache} and {@link RedisConversations}.
 */
@NullMarked
package io.quaestor.http.redis;

import org.jspecify.annotations.NullMarked;
