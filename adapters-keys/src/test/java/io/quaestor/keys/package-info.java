@NullMarked
package io.quaestor.keys;

import org.jspecify.annotations.NullMarked;
