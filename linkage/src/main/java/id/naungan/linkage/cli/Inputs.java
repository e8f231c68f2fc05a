package id.naungan.linkage.cli;

import id.naungan.linkage.table.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The lists of a run and, where there are several, what each is called. One alone is held against itself. */
record Inputs(List<Path> files, List<String> names) {

    static Inputs one(Path list) {
        return new Inputs(List.of(list), List.of());
    }

    static Inputs two(Path a, Path b) {
        return new Inputs(List.of(a, b), List.of());
    }

    /** Files, or {@code name=file}; a file alone lends its name. */
    static Inputs several(List<String> given) {
        if (given.size() < 2) {
            throw new Refusal("option.lists");
        }
        var files = new ArrayList<Path>();
        var names = new ArrayList<String>();
        for (String text : given) {
            int equal = text.indexOf('=');
            boolean named = equal > 0 && !Files.exists(Path.of(text));
            Path file = Options.readable(Path.of(named ? text.substring(equal + 1) : text));
            String name = named
                    ? text.substring(0, equal)
                    : file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
            if (names.contains(name)) {
                throw new Refusal("option.list-name", name);
            }
            files.add(file);
            names.add(name);
        }
        return new Inputs(files, names);
    }

    boolean several() {
        return !names.isEmpty();
    }

    /** The same as files the reader knows: Parquet is copied into the folder. */
    Inputs readable(Path folder) throws IOException {
        var read = new HashMap<Path, Path>();
        for (Path file : files) {
            if (!read.containsKey(file)) {
                read.put(file, Parquet.csv(file, Files.createTempDirectory(folder, "list")));
            }
        }
        return new Inputs(files.stream().map(read::get).toList(), names);
    }
}
