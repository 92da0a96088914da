@NullMarked
package io.quaestor.access;

import org.jspecify.annotations.NullMarked;
