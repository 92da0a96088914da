@NullMarked
package io.quaestor.http.connection;

import org.jspecify.annotations.NullMarked;
