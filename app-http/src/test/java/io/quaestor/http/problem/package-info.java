@NullMarked
package io.quaestor.http.problem;

import org.jspecify.annotations.NullMarked;
