package id.naungan.web.form;

import java.util.List;

/** A record inside a form, shown as a group under its own heading; a row of a list carries its number, counted from 1. */
public record Section(String path, String labelKey, int number, List<Item> items, List<Problem> problems)
        implements Item {

    @Override
    public Object[] labelArgs() {
        return number == 0 ? new Object[0] : new Object[] {number};
    }
}
