package id.naungan.web.form;

import jakarta.validation.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes sections for tests of other modules, as the application does. */
public final class Reader {

    private static final Submissions READER = new SubmissionResolver(
            new FormReader(Validation.buildDefaultValidatorFactory().getValidator()));

    private Reader() {}

    public static <T extends Record> Submission<T> read(Class<T> type, Map<String, List<String>> texts) {
        var sent = new LinkedHashMap<String, String[]>();
        texts.forEach((path, values) -> sent.put(path, values.toArray(String[]::new)));
        return READER.read(type, sent, Map.of());
    }

    /** The texts that stand in a form, by path. */
    public static Map<String, List<String>> texts(Form<?> form) {
        var texts = new LinkedHashMap<String, List<String>>();
        fields(form.items()).forEach(field -> texts.put(field.path(), field.values()));
        return texts;
    }

    public static List<Field> fields(List<? extends Item> items) {
        var fields = new ArrayList<Field>();
        for (var item : items) {
            switch (item) {
                case Field field -> fields.add(field);
                case Section section -> fields.addAll(fields(section.items()));
                case Rows rows -> fields.addAll(fields(rows.rows()));
            }
        }
        return fields;
    }
}
