/**
 * Keys that let programs and people in: what one looks like, what it allows and how it is known
 * again. Only words and rules here: a {@link io.quaestor.port.KeyBook} remembers keys, and whoever
 * has a door asks for them. Start at {@link AccessKey}.
 */
@NullMarked
package io.quaestor.access;

import org.jspecify.annotations.NullMarked;
