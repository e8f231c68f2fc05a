package id.naungan.access.signin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names a browser in two words its owner recognises: "Chrome, Android". */
public final class Device {

    /** Order matters: most browsers also call themselves Chrome or Safari. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser", "Samsung Internet"),
            Map.entry("UCBrowser", "UC Browser"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS", "Mac"),
            Map.entry("CrOS", "Chromebook"),
            Map.entry("Linux", "Linux"));

    private Device() {}

    public static @Nullable String named(@Nullable String userAgent) {
        if (userAgent == null) return null;
        var name = Stream.of(BROWSERS, SYSTEMS)
                .flatMap(known -> known.stream()
                        .filter(k -> userAgent.contains(k.getKey()))
                        .limit(1))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? null : name;
    }
}
