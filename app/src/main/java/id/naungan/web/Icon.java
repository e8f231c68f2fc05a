package id.naungan.web;

import java.util.Map;

/** Line drawings of 24 by 24, as one path each. */
public final class Icon {

    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("list", "M9 6h12M9 12h12M9 18h12M3.5 6h1M3.5 12h1M3.5 18h1"),
            Map.entry("home", "M4 11l8-7 8 7v9h-5v-6H9v6H4z"),
            Map.entry(
                    "people",
                    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .8 3.2 2.6 3.5 5.5"),
            Map.entry("building", "M5 21V4h10v17M15 9h4v12M3 21h18M8.5 8h3M8.5 12h3M8.5 16h3"),
            Map.entry("inbox", "M4 13l3-9h10l3 9v7H4zM4 13h5l1.5 3h3L15 13h5"),
            Map.entry("chart", "M4 20h16M7 20v-7M12 20V5M17 20v-10"),
            Map.entry("search", "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L21 21"),
            Map.entry("lock", "M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2.5"),
            Map.entry("menu", "M4 7h16M4 12h16M4 17h16"),
            Map.entry(
                    "gear",
                    "M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2"),
            Map.entry("clock", "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2"),
            Map.entry("check", "M4 12.5l5.5 5.5L20 7"),
            Map.entry("alert", "M12 3.5L22 20.5H2zM12 10v5M12 17.5v.5"),
            Map.entry("file", "M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7"),
            Map.entry("plus", "M12 5v14M5 12h14"),
            Map.entry("book", "M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h11"),
            Map.entry("shield", "M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-5"),
            Map.entry("calendar", "M4 6h16v15H4zM4 10.5h16M8.5 3v5M15.5 3v5"),
            Map.entry("download", "M12 4v11M7 10.5l5 5 5-5M4 20h16"),
            Map.entry("upload", "M12 16V5M7 9.5l5-5 5 5M4 20h16"),
            Map.entry(
                    "map",
                    "M12 21c4.5-5 6.5-8.5 6.5-11.5a6.5 6.5 0 0 0-13 0C5.5 12.5 7.5 16 12 21zM12 11.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"),
            Map.entry("person", "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-4.5 3.3-6.5 7.5-6.5s6.9 2 7.5 6.5"),
            Map.entry(
                    "help",
                    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 2M12 16.5v.5"),
            Map.entry("bell", "M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4M12 5V3"),
            Map.entry("out", "M14 4H5v16h9M10 12h11M17 8l4 4-4 4"),
            Map.entry("dot", "M12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"));

    private Icon() {}

    /** The path of a drawing; an unknown name is a mistake of the page's author. */
    public static String path(String name) {
        var path = PATHS.get(name);
        if (path == null) {
            throw new IllegalArgumentException("No icon " + name);
        }
        return path;
    }
}
