@NullMarked
package io.quaestor.http.wiring;

import org.jspecify.annotations.NullMarked;
