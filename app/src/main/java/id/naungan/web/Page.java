package id.naungan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a longer list: numbered from 1, with the total where counting was worth it. */
public record Page<T>(
        List<T> items,
        int number,
        int size,
        boolean hasNext,
        @Nullable Long total) {

    /** Cuts a page from rows fetched with one more than the page holds. */
    public static <T> Page<T> cut(List<T> oneMore, int number, int size, @Nullable Long total) {
        var more = oneMore.size() > size;
        return new Page<>(more ? List.copyOf(oneMore.subList(0, size)) : oneMore, number, size, more, total);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Position of the first row in the whole list, counted from 1. */
    public long first() {
        return (number - 1L) * size + 1;
    }

    public long last() {
        return (number - 1L) * size + items.size();
    }
}
