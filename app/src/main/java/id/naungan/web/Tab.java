package id.naungan.web;

import org.jspecify.annotations.Nullable;

/** One tab of a page that has several; the one whose address is open is the current one. */
public record Tab(String messageKey, String href, @Nullable Long count) {

    public Tab(String messageKey, String href) {
        this(messageKey, href, null);
    }
}
