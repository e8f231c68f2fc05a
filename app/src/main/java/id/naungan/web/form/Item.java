package id.naungan.web.form;

import java.util.List;

/** A part of a form as it is laid out: a field, a section of fields, or rows that repeat a section. */
public sealed interface Item permits Field, Section, Rows {

    /** Where the part sits, such as {@code birth.place} or {@code involved[0].who}. */
    String path();

    /** Key of its label or legend. */
    String labelKey();

    /** What the label's message is filled with. */
    default Object[] labelArgs() {
        return new Object[0];
    }

    /** What is wrong with this very part. */
    List<Problem> problems();

    /** The same path as a document id. */
    default String id() {
        return "f-" + path().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
