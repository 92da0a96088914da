@NullMarked
package io.quaestor.http.server;

import org.jspecify.annotations.NullMarked;
