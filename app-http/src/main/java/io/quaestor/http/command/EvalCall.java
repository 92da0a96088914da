package io.quaestor.http.command;

import io.quaestor.evaluation.Thresholds;
import java.nio.file.Path;

/**
 * How {@code quaestor eval} was called.
 *
 * @param llm whether the language model is asked every question
 * @param json whether JSON is wanted instead of a table
 */
record EvalCall(Path file, Thresholds thresholds, boolean llm, boolean json) {}
