@NullMarked
package io.quaestor.http.settings.variables;

import org.jspecify.annotations.NullMarked;
