/** Tests of the files that Quaestor is deployed with: Compose, Kubernetes, the image. */
@NullMarked
package io.quaestor.http.deploy;

import org.jspecify.annotations.NullMarked;
