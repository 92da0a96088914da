@NullMarked
package io.quaestor.jobs;

import org.jspecify.annotations.NullMarked;
