/** What servers share through a real Redis, and what they do without. */
@NullMarked
package io.quaestor.http.redis;

import org.jspecify.annotations.NullMarked;
