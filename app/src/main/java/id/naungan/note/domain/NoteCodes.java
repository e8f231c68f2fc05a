package id.naungan.note.domain;

import id.naungan.reference.Codes;
import id.naungan.reference.Codes.Code;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The answers that may be tapped now, and their words. */
@Component
public class NoteCodes {

    private final Codes codes;

    NoteCodes(Codes codes) {
        this.codes = codes;
    }

    /** The codes of a topic that are valid today, the ordinary one first. */
    public List<Code> choices(Topic topic) {
        return codes.valid(topic.table());
    }

    /** The first code of each topic: what one tap says. */
    public Map<Topic, String> ordinary() {
        var first = new EnumMap<Topic, String>(Topic.class);
        for (var topic : Topic.values())
            choices(topic).stream().findFirst().ifPresent(code -> first.put(topic, code.code()));
        return first;
    }

    /** The words of an answer, valid or withdrawn; empty for none. */
    public String words(Topic topic, @Nullable String code, Locale locale) {
        return codes.label(topic.table(), code, locale);
    }
}
