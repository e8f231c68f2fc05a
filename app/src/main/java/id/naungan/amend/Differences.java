package id.naungan.amend;

import id.naungan.web.Difference;
import id.naungan.web.Ui;
import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import id.naungan.web.form.Item;
import id.naungan.web.form.Kind;
import id.naungan.web.form.Rows;
import id.naungan.web.form.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two states of one section, field by field in the reader's words. */
public final class Differences {

    private Differences() {}

    /** All fields of the section, the changed ones marked. */
    public static List<Difference> between(Ui ui, Form<?> before, Form<?> after) {
        var old = texts(ui, before);
        var differences = new ArrayList<Difference>();
        texts(ui, after)
                .forEach((path, now) -> differences.add(new Difference(
                        now.labelKey(), old.getOrDefault(path, now.blank()).text(), now.text())));
        return differences;
    }

    private record Shown(String labelKey, String text) {
        Shown blank() {
            return new Shown(labelKey, "");
        }
    }

    private static Map<String, Shown> texts(Ui ui, Form<?> form) {
        var texts = new LinkedHashMap<String, Shown>();
        collect(ui, form.items(), texts);
        return texts;
    }

    private static void collect(Ui ui, List<? extends Item> items, Map<String, Shown> into) {
        for (var item : items) {
            switch (item) {
                case Field field when field.kind() == Kind.HIDDEN -> {}
                case Field field -> into.put(field.path(), new Shown(field.labelKey(), ui.text(field)));
                case Section section -> collect(ui, section.items(), into);
                case Rows rows -> collect(ui, rows.rows(), into);
            }
        }
    }
}
