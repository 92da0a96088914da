@NullMarked
package io.quaestor.http.api;

import org.jspecify.annotations.NullMarked;
