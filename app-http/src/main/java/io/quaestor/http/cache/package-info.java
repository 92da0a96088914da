/** What is known of how caches do. Start at {@link CountedCache}. */
@NullMarked
package io.quaestor.http.cache;

import org.jspecify.annotations.NullMarked;
