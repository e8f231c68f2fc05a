package id.naungan.bench.measure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody signed in: the account, its session's cookie, its home or region. */
public record Actor(
        UUID account,
        String username,
        String token,
        @Nullable UUID home,
        @Nullable String district,
        @Nullable String region) {

    /** Any value does for the double-submit cookie as long as the header repeats it. */
    static final String CSRF = "0f0e0d0c-0b0a-4908-8706-050403020100";

    public String cookie() {
        return "naungan=" + token + "; XSRF-TOKEN=" + CSRF + "; lang=id";
    }
}
