package id.naungan.web;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the main navigation; every module publishes its own as beans. The lowest four orders a person may use stand in the
 * bar at the thumb on a phone. Entries without a permission are for everybody signed in.
 */
public record NavItem(
        int order, String messageKey, String href, @Nullable String permission, String icon) {

    public NavItem(int order, String messageKey, String href, @Nullable String permission) {
        this(order, messageKey, href, permission, "dot");
    }

    boolean visibleTo(@Nullable Who who) {
        return who != null && (permission == null || who.may(permission));
    }

    boolean leadsTo(String path) {
        return path.equals(href) || !href.equals("/") && path.startsWith(href + "/");
    }
}
