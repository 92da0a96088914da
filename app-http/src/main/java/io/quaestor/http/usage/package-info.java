/**
 * What language models took for a question, as clients read it. Prices are the operator's; start at
 * {@link Costs}.
 */
@NullMarked
package io.quaestor.http.usage;

import org.jspecify.annotations.NullMarked;
