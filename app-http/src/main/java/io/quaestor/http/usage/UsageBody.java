package io.quaestor.http.usage;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * @param calls of a language model
 * @param promptTokens as counted by the service; 0 when it did not say
 * @param completionTokens as counted by the service; 0 when it did not say
 * @param cost in {@code currency}; absent unless prices are set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsageBody(
    int calls,
    int promptTokens,
    int completionTokens,
    @Schema(nullable = false) @Nullable BigDecimal cost,
    @Schema(nullable = false) @Nullable String currency) {}
