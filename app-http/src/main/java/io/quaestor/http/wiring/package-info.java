/**
 * Which adapter stands behind which port: one factory for each choice that the operator has. The
 * only package that names adapters. Start at {@link QuaestorFactory}.
 */
@NullMarked
package io.quaestor.http.wiring;

import org.jspecify.annotations.NullMarked;
