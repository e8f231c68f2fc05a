package id.naungan.notice;

import java.util.List;

/**
 * Something people must be told.
 *
 * @param kind its words stand in the message files under `notice.kind.` + kind, with the facts as arguments
 * @param href where to look: a path of ours, never with a name in it
 * @param key what is told under the same key to the same account is told once, such as `task:<id>:3`
 */
public record NewNotice(String kind, List<Fact> facts, String href, Urgency urgency, String key, Audience audience) {

    public NewNotice {
        if (!kind.matches("[a-z][a-z-]*")) throw new IllegalArgumentException(kind);
        if (!href.matches("/[A-Za-z0-9/_?=&.#-]*")) throw new IllegalArgumentException(href);
        if (key.isBlank()) throw new IllegalArgumentException("key");
        facts = List.copyOf(facts);
    }

    public String messageKey() {
        return "notice.kind." + kind;
    }
}
