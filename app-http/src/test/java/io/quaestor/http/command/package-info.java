/** Tests of the commands, in this process. */
@NullMarked
package io.quaestor.http.command;

import org.jspecify.annotations.NullMarked;
