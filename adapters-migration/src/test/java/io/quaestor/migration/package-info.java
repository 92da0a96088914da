@NullMarked
package io.quaestor.migration;

import org.jspecify.annotations.NullMarked;
