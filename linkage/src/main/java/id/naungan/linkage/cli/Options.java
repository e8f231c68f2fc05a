package id.naungan.linkage.cli;

import id.naungan.linkage.table.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What stands behind the command: {@code --name value}, and a few words that need no value. */
final class Options {
    private static final Set<String> FLAGS = Set.of("one-to-one", "once", "quiet", "help");
    private static final Set<String> NAMES = Set.of(
            "a b in out model model-out plan threads memory min-probability max-pairs seed lang map report id-a id-b pairs truth errors at temp work lists key"
                    .split(" "));

    private final Map<String, String> given = new HashMap<>();

    Options(String[] args, int from) {
        for (int i = from; i < args.length; i++) {
            String name = args[i].startsWith("--") ? args[i].substring(2) : "";
            if (FLAGS.contains(name)) {
                given.put(name, "");
            } else if (!NAMES.contains(name)) {
                throw new Refusal("option.unknown", args[i]);
            } else if (i + 1 == args.length) {
                throw new Refusal("option.value", args[i]);
            } else {
                given.put(name, args[++i]);
            }
        }
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    String text(String name) {
        if (!has(name)) {
            throw new Refusal("option.needed", "--" + name);
        }
        return given.get(name);
    }

    Path file(String name) {
        Path file = Path.of(text(name));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Refusal("file.missing", file);
        }
        return file;
    }

    /** A file that will be written: its folder has to be there. */
    Path target(String name) {
        Path file = Path.of(text(name)).toAbsolutePath();
        if (!Files.isDirectory(file.getParent()) || !Files.isWritable(file.getParent())) {
            throw new Refusal("file.folder", file.getParent());
        }
        return file;
    }

    long number(String name, long otherwise, long least, long most) {
        if (!has(name)) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text(name));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Refusal("option.number", "--" + name, least, most, text(name));
    }

    double share(String name, double otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        try {
            double share = Double.parseDouble(text(name));
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Refusal("option.share", "--" + name, text(name));
    }

    /** {@code field=heading,field=heading}. */
    Map<String, String> map() {
        var map = new HashMap<String, String>();
        for (String pair : text("map", "").split(",")) {
            int equal = pair.indexOf('=');
            if (equal > 0) {
                map.put(
                        pair.substring(0, equal).strip(),
                        pair.substring(equal + 1).strip());
            } else if (!pair.isBlank()) {
                throw new Refusal("option.map", pair);
            }
        }
        return map;
    }
}
