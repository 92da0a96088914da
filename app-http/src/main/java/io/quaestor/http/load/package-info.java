/**
 * Files over HTTP: previews of them, uploads that become jobs, and jobs as clients see them, asked
 * for once or told several times a second. Checking and loading is core's. Start at {@link
 * UploadController} and {@link JobController}; clients' promises are in {@code docs/loads.md}.
 */
@NullMarked
package io.quaestor.http.load;

import org.jspecify.annotations.NullMarked;
