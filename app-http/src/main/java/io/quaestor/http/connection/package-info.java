/**
 * What holds for every connection, whatever is asked over it: how long clients may take, and the
 * headers that keep browsers from doing more with an answer than it is for. Start at {@link
 * ConnectionCustomizer}.
 */
@NullMarked
package io.quaestor.http.connection;

import org.jspecify.annotations.NullMarked;
