package id.naungan.linkage.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;

/** What each of some things makes, one after another, made only when its turn comes. */
final class Flat<A, B> implements Iterator<B> {
    private final Iterator<A> from;
    private final Function<A, Iterator<B>> making;
    private Iterator<B> current = Collections.emptyIterator();

    Flat(Iterator<A> from, Function<A, Iterator<B>> making) {
        this.from = from;
        this.making = making;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && from.hasNext()) {
            current = making.apply(from.next());
        }
        return current.hasNext();
    }

    @Override
    public B next() {
        hasNext();
        return current.next();
    }
}
