package id.naungan.note.today;

import id.naungan.note.domain.Standing;
import id.naungan.note.domain.Topic;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One child on the page of a day: the note that stands, or none yet.
 *
 * @param chosen what is ticked in the form: the note's answers, or the ordinary ones before anything was said
 */
public record Child(
        UUID id, String name, @Nullable Standing note, boolean odd, Map<Topic, String> chosen, String sentence) {

    public boolean noted() {
        return note != null;
    }
}
