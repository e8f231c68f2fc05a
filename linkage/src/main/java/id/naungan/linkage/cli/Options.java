package id.naungan.linkage.cli;

import id.naungan.linkage.table.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** What stands behind the command: {@code --name value}, and a few words that need no value. */
public final class Options {
    private static final Set<String> FLAGS = Set.of("one-to-one", "once", "quiet", "help", "with-pattern");
    private static final Set<String> NAMES = Set.of(
            "a b in out model model-out plan threads memory min-probability max-pairs seed lang map report id-a id-b pairs truth errors at temp work list lists key resume join doubt groups"
                    .split(" "));

    /** Options that change neither pairs nor weights. */
    private static final Set<String> ELSEWHERE =
            Set.of("out", "report", "groups", "threads", "memory", "temp", "resume", "lang", "quiet", "model-out");

    private final Map<String, String> given = new HashMap<>();
    private final List<String> lists = new ArrayList<>();

    Options(String[] args, int from) {
        this(args, from, FLAGS, NAMES);
    }

    /** Of a program that knows these words: {@code flags} need no value. */
    public Options(String[] args, int from, Set<String> flags, Set<String> names) {
        for (int i = from; i < args.length; i++) {
            String name = args[i].startsWith("--") ? args[i].substring(2) : "";
            if (flags.contains(name)) {
                given.put(name, "");
            } else if (!names.contains(name)) {
                throw new Refusal("option.unknown", args[i]);
            } else if (i + 1 == args.length) {
                throw new Refusal("option.value", args[i]);
            } else if (name.equals("list")) {
                lists.add(args[++i]);
            } else {
                given.put(name, args[++i]);
            }
        }
    }

    /** Everything that was said of lists, in order. */
    List<String> lists() {
        return lists;
    }

    /** What decides about the outcome, files by their content; where and how quickly it is made does not. */
    Map<String, String> run(String command) throws IOException {
        var run = new TreeMap<String, String>();
        run.put("version", "2");
        run.put("command", command);
        for (var option : given.entrySet()) {
            if (!ELSEWHERE.contains(option.getKey())) {
                run.put("--" + option.getKey(), content(option.getValue()));
            }
        }
        for (int i = 0; i < lists.size(); i++) {
            run.put(
                    "--list " + (i + 1),
                    lists.get(i) + " " + content(lists.get(i).replaceFirst("^[^/=]*=", "")));
        }
        return run;
    }

    private static String content(String value) throws IOException {
        Path file = Path.of(value);
        if (value.isEmpty() || !Files.isRegularFile(file)) {
            return value;
        }
        var one = new CRC32C();
        var two = new CRC32();
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                one.update(buffer, 0, read);
                two.update(buffer, 0, read);
            }
        }
        return Files.size(file) + " " + Long.toHexString(one.getValue() << 32 | two.getValue());
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    public String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    public String text(String name) {
        if (!has(name)) {
            throw new Refusal("option.needed", "--" + name);
        }
        return given.get(name);
    }

    public Path file(String name) {
        return readable(Path.of(text(name)));
    }

    static Path readable(Path file) {
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

    public long number(String name, long otherwise, long least, long most) {
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

    public double share(String name, double otherwise) {
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
    public Map<String, String> map() {
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
