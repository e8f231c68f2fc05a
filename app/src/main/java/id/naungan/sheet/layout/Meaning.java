package id.naungan.sheet.layout;

/** What a column of a list can mean; each kind of list has an enum of its own. Names are stored: add, never rename. */
public interface Meaning {

    /** Whether the column is left out. */
    boolean ignored();

    /** Whether the column holds the name of what a row is about. */
    boolean names();

    /** Whether several columns may mean it. */
    boolean repeatable();
}
