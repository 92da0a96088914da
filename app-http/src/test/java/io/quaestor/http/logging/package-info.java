@NullMarked
package io.quaestor.http.logging;

import org.jspecify.annotations.NullMarked;
