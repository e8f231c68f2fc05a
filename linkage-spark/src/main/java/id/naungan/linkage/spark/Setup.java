package id.naungan.linkage.spark;

import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Models;
import id.naungan.linkage.table.Field;
import id.naungan.linkage.table.ListReader;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What every task needs: the model as the text of its file, and the headings the user named. */
record Setup(String model, HashMap<String, String> named) implements Serializable {
    /** The heading of the number that stands for the id while a batch is read. */
    static final String NUMBER = "#";

    Setup(String model, Map<String, String> named) {
        this(model, new HashMap<>(named));
    }

    Model parsed() {
        return Models.parse(model);
    }

    /** Reads lists as people write them. */
    static ListReader reader(Model model, Map<String, String> named) {
        return new ListReader(model.plan().layout(), model.plan().idColumns(), named);
    }

    /** Reads batches, whose columns are called as the plan calls its fields. */
    static ListReader batches(Model model) {
        var named = new HashMap<String, String>(Map.of("id", NUMBER));
        fields(model).forEach(field -> named.put(field, field));
        return reader(model, named);
    }

    static List<String> fields(Model model) {
        return model.plan().layout().fields().stream().map(Field::name).toList();
    }
}
