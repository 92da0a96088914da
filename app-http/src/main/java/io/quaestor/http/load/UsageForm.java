package io.quaestor.http.load;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** As {@link FileForm}, with two files. */
@Schema(name = "UsageForm", description = "A form with two files.")
record UsageForm(
    @Schema(type = "string", format = "binary", description = "The CSV file of users.")
        String users,
    @Schema(type = "string", format = "binary", description = "The CSV file of transactions.")
        String transactions,
    @Schema(description = UploadForm.MAX_REJECTS_MEANING, nullable = false)
        @Nullable String maxRejects,
    @Schema(description = UploadForm.AGAIN_MEANING, nullable = false) @Nullable Boolean again) {}
