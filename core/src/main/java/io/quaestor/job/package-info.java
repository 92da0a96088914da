/**
 * What a load is to people: a job with its files, how far it is and how it ended. Only words here,
 * no deeds: {@code load} does jobs, and a {@link io.quaestor.port.JobBook} remembers them. Start at
 * {@link Job}.
 */
@NullMarked
package io.quaestor.job;

import org.jspecify.annotations.NullMarked;
