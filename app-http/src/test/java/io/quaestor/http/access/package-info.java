@NullMarked
package io.quaestor.http.access;

import org.jspecify.annotations.NullMarked;
