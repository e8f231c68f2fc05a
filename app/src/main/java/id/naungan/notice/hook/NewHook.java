package id.naungan.notice.hook;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Where to call. */
record NewHook(
        @Size(max = 500) @Pattern(regexp = "https?://[^\\s\"<>]+", message = "notice.hook.url.wrong")
        String url) {}
