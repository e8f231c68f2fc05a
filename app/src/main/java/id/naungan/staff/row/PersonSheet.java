package id.naungan.staff.row;

import id.naungan.audit.ActKind;
import id.naungan.reference.Terms;
import java.util.List;

/**
 * A kind of row a member of the staff has, such as papers: a section record, its table and the prefix of its columns. A bean of it makes
 * the form at `/lks/{home}/petugas/{person}/catat/{key}`; each row may carry a file.
 */
public interface PersonSheet<T extends Record> {

    /** Name in the route and in the message keys `staff.rows.{what}.{key}`. */
    String key();

    /** Its table in the schema `staff`. */
    String table();

    /** What the columns of the section begin with. */
    String prefix();

    Class<T> section();

    /** Components that say in a line what a row is about, most telling first. */
    List<String> heading();

    /** How the list is ordered, as SQL over its own columns. */
    String order();

    /** The section as it is kept: what was left open is taken from the terms. */
    default T completed(T value, Terms terms) {
        return value;
    }

    default ActKind writtenAct() {
        return ActKind.of("staff." + table() + "-written");
    }

    default ActKind correctedAct() {
        return ActKind.of("staff." + table() + "-corrected");
    }
}
