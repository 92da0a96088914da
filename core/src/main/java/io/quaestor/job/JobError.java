package io.quaestor.job;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;

/**
 * Why a job failed, or why its last attempt did.
 *
 * @param code an {@link ErrorCode}'s slug
 * @param detail names the cause and the remedy, and no value of a cell
 */
public record JobError(String code, String detail) {
  /** As the failure says it. */
  public static JobError of(QuaestorException failure) {
    return new JobError(failure.code().slug(), String.valueOf(failure.getMessage()));
  }
}
