package io.quaestor.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field.
 *
 * @param row its place among the rows that were sent, from 0; left out where there is one row only
 * @param reason what was expected, without the value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldProblem(
    @Schema(nullable = false) @Nullable Integer row, String field, String reason) {}
