@NullMarked
package io.quaestor.http.settings;

import org.jspecify.annotations.NullMarked;
