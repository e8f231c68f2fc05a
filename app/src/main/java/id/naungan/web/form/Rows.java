package id.naungan.web.form;

import java.util.List;

/** A list of records inside a form: a row can be added and removed. */
public record Rows(String path, String labelKey, List<Section> rows, List<Problem> problems) implements Item {

    static final int MOST = 200;

    /** Whether another row may be added. */
    public boolean mayGrow() {
        return rows.size() < MOST;
    }
}
