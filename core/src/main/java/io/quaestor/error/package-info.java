/**
 * Failures with stable names. Whoever catches one knows whose turn it is and whether trying again
 * can help; which status code that becomes is the business of the server alone. Start at {@link
 * ErrorCode}.
 */
@NullMarked
package io.quaestor.error;

import org.jspecify.annotations.NullMarked;
