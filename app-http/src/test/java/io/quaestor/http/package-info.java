/** The server as clients meet it, over real HTTP. Start at {@link TestServer}. */
@NullMarked
package io.quaestor.http;

import org.jspecify.annotations.NullMarked;
