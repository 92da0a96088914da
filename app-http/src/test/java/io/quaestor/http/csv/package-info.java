@NullMarked
package io.quaestor.http.csv;

import org.jspecify.annotations.NullMarked;
