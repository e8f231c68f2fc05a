package id.naungan.outbox;

import id.naungan.access.Permission;
import java.util.List;

/**
 * Takes one kind of thing written on a phone, perhaps days ago and without a network. A module registers one bean per form
 * that carries {@code data-outbox="kind"}; reading, sending once and answering is done for it.
 */
public interface Receiver<T extends Record> {

    /** Name of the form, such as {@code catatan}. */
    String kind();

    /** The section record its fields are read into. */
    Class<T> section();

    /** What the sender must be allowed to do. */
    Permission permission();

    /**
     * Writes what can be written and answers in the order given. Runs in a transaction of its own and must open its Act only
     * when something is written; when it throws, the items are tried again one by one, so that one cannot hold up the others.
     */
    List<Outcome> receive(List<Item<T>> items);
}
