package id.naungan.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: an address of our own, or the home page. */
public final class LocalPath {

    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@%/?-]{0,1000}");

    private LocalPath() {}

    public static String of(@Nullable String wanted) {
        var own = wanted != null && OWN.matcher(wanted).matches();
        return own && !wanted.startsWith("/masuk") && !wanted.startsWith("/keluar") ? wanted : "/";
    }
}
