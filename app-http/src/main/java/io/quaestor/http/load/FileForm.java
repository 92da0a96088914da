package io.quaestor.http.load;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of an upload as the description has it; {@link UploadForm} is what reads it. */
@Schema(name = "FileForm", description = "A form with one file.")
record FileForm(
    @Schema(type = "string", format = "binary", description = "The CSV file.") String file,
    @Schema(description = UploadForm.MAX_REJECTS_MEANING, nullable = false)
        @Nullable String maxRejects,
    @Schema(description = UploadForm.AGAIN_MEANING, nullable = false) @Nullable Boolean again) {}
