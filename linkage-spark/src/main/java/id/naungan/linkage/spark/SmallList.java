package id.naungan.linkage.spark;

import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Models;
import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Table;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The list that fits into every executor, and the model, as the bytes of their files. Each thread reads them once and
 * keeps them: comparing adds words to a list's lexicon, which no two threads may do together.
 */
final class SmallList implements Serializable {
    private static final long serialVersionUID = 1;
    private static final ThreadLocal<Map<String, Read>> READ = ThreadLocal.withInitial(HashMap::new);

    private final String key = UUID.randomUUID().toString();
    private final byte[] list;
    private final String model;
    private final HashMap<String, String> named;

    SmallList(byte[] list, String model, Map<String, String> named) {
        this.list = list;
        this.model = model;
        this.named = new HashMap<>(named);
    }

    /** What a thread has read. */
    record Read(Model model, Table list, ListReader reader) {}

    Read read() {
        return READ.get().computeIfAbsent(key, k -> readAnew());
    }

    private Read readAnew() {
        try {
            Model learnt = Models.parse(model);
            var reader = new ListReader(learnt.plan().layout(), learnt.plan().idColumns(), named);
            return new Read(learnt, reader.read(list, "a"), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
