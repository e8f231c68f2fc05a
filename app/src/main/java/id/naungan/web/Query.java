package id.naungan.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query of an address, as it was sent. */
public record Query(String raw) {

    /** Name of the parameter that numbers the pages of a list. */
    public static final String PAGE = "hal";

    static Query of(@Nullable String raw) {
        return new Query(raw == null ? "" : raw);
    }

    String with(String parameter, String value) {
        var others = parts().filter(part -> !named(part, parameter) && !named(part, PAGE));
        var own = value.isEmpty() ? Stream.<String>empty() : Stream.of(encode(parameter) + "=" + encode(value));
        var joined = Stream.concat(others, own).collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    String value(String parameter) {
        return parts().filter(part -> named(part, parameter))
                .map(Query::decoded)
                .findFirst()
                .orElse("");
    }

    private Stream<String> parts() {
        return Arrays.stream(raw.split("&")).filter(part -> !part.isEmpty());
    }

    private static boolean named(String part, String parameter) {
        return part.equals(parameter) || part.startsWith(parameter + "=");
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
