package id.naungan.web.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was typed, by path, in the order of the form. Only names the section asks for are taken; texts are trimmed and freed of
 * characters a keyboard cannot make; rows are numbered without gaps, so that paths agree with those of the validator.
 */
record Texts(Map<String, List<String>> byPath, Map<String, MultipartFile> files) {

    /** Ends the name of the search box beside a field. */
    static final String SEARCH = "_cari";

    /** Takes from a request what the shape asks for. */
    static Texts taken(
            Shape shape, Map<String, String[]> sent, Map<String, MultipartFile> files, boolean keepBlankRows) {
        var taker = new Taker(sent, files, keepBlankRows, new Texts(new LinkedHashMap<>(), new LinkedHashMap<>()));
        taker.take(shape, "", "");
        return taker.into;
    }

    static Texts empty() {
        return new Texts(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    String search(String path) {
        var words = at(path + SEARCH);
        return words.isEmpty() ? "" : words.getFirst();
    }

    List<String> at(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    boolean blankUnder(String prefix) {
        return byPath.entrySet().stream()
                        .filter(e -> e.getKey().startsWith(prefix))
                        .allMatch(e -> e.getValue().isEmpty())
                && files.keySet().stream().noneMatch(name -> name.startsWith(prefix));
    }

    /** How many rows the list at this path has. */
    int rows(String path) {
        var numbers = numbers(byPath, path);
        return numbers.isEmpty() ? 0 : numbers.last() + 1;
    }

    Texts with(String path, List<String> values) {
        var changed = new LinkedHashMap<>(byPath);
        changed.put(path, values);
        return new Texts(changed, files);
    }

    /** Without one row; the rows after it move up. */
    Texts withoutRow(String list, int gone) {
        var changed = new LinkedHashMap<String, List<String>>();
        byPath.forEach((path, values) -> {
            var numbers = numbers(Map.of(path, values), list);
            var row = numbers.isEmpty() ? -1 : numbers.first();
            if (row < gone) {
                changed.put(path, values);
            } else if (row > gone) {
                var rest = path.substring((list + "[" + row + "]").length());
                changed.put(list + "[" + (row - 1) + "]" + rest, values);
            }
        });
        return new Texts(changed, files);
    }

    private static TreeSet<Integer> numbers(Map<String, ?> names, String path) {
        var numbers = new TreeSet<Integer>();
        for (var name : names.keySet()) {
            if (name.startsWith(path + "[")) {
                var end = name.indexOf(']', path.length());
                var digits = end < 0 ? "" : name.substring(path.length() + 1, end);
                if (digits.matches("\\d{1,4}")) {
                    numbers.add(Integer.parseInt(digits));
                }
            }
        }
        return numbers;
    }

    /** Walks the shape over the request. */
    private record Taker(
            Map<String, String[]> sent, Map<String, MultipartFile> sentFiles, boolean keepBlankRows, Texts into) {

        void take(Shape shape, String from, String to) {
            for (var part : shape.parts()) {
                switch (part) {
                    case Shape.Asked asked -> takeField(asked, from + asked.name(), to + asked.name());
                    case Shape.Nested nested ->
                        take(Shape.of(nested.type()), from + nested.name() + ".", to + nested.name() + ".");
                    case Shape.Repeated repeated -> takeRows(repeated, from + repeated.name(), to + repeated.name());
                }
            }
            dropHidden(shape, to);
        }

        private void takeField(Shape.Asked asked, String from, String to) {
            var file = sentFiles.get(from);
            if (file != null && !file.isEmpty()) {
                into.files.put(to, file);
            }
            var values = new ArrayList<String>();
            for (var text : sent.getOrDefault(from, new String[0])) {
                var kept = asked.kind() == Kind.SECRET ? text : clean(text);
                if (!kept.isEmpty() && (asked.many() || values.isEmpty())) {
                    values.add(kept);
                }
            }
            into.byPath.put(to, values);
            if (asked.kind() == Kind.REGION && sent.containsKey(from + SEARCH)) {
                into.byPath.put(to + SEARCH, List.of(clean(sent.get(from + SEARCH)[0])));
            }
        }

        private void takeRows(Shape.Repeated repeated, String from, String to) {
            var next = 0;
            for (var number : numbers(sent, from)) {
                var row = to + "[" + next + "].";
                take(Shape.of(repeated.type()), from + "[" + number + "].", row);
                if (!keepBlankRows && into.blankUnder(row)) {
                    into.byPath.keySet().removeIf(path -> path.startsWith(row));
                } else {
                    next++;
                }
            }
        }

        /** An answer to a question that was not to be asked is not an answer. */
        private void dropHidden(Shape shape, String prefix) {
            for (var part : shape.parts()) {
                if (part instanceof Shape.Asked asked
                        && asked.marks().shownWhen() != null
                        && !shown(asked.marks().shownWhen(), prefix, into::at)) {
                    into.byPath.put(prefix + asked.name(), List.of());
                    into.files.remove(prefix + asked.name());
                }
            }
        }
    }

    static boolean shown(ShownWhen when, String prefix, Function<String, List<String>> texts) {
        var given = texts.apply(prefix + when.component());
        return List.of(when.is()).stream().anyMatch(given::contains);
    }

    /** Trimmed, composed, with plain line ends and without control characters or half surrogates, which a database refuses. */
    static String clean(String text) {
        var composed = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        var out = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(out::appendCodePoint);
        return out.toString().strip();
    }
}
