package id.naungan.note.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a note says: a code for each topic that was answered, a sentence, a photo. */
public record Answers(
        Map<Topic, String> codes,
        @Nullable String sentence,
        @Nullable UUID photo) {

    public Answers {
        var copy = new EnumMap<Topic, String>(Topic.class);
        copy.putAll(codes);
        codes = copy;
    }

    /** What was sent; one tap answers the quick topics with the first codes, and leaves the rest as it was typed. */
    public static Answers of(DailyNote note, Map<Topic, String> ordinary, @Nullable UUID photo) {
        var codes = new EnumMap<Topic, String>(Topic.class);
        for (var topic : Topic.values()) {
            var code = note.quick() && topic.quick() ? ordinary.get(topic) : note.answer(topic);
            if (code != null) codes.put(topic, code);
        }
        return new Answers(codes, note.sentence(), photo);
    }

    public @Nullable String code(Topic topic) {
        return codes.get(topic);
    }

    /** Both together, where each topic was answered by one side only or alike by both; nothing when they really differ. */
    public Optional<Answers> merge(Answers other) {
        var merged = new EnumMap<Topic, String>(codes);
        for (var theirs : other.codes.entrySet()) {
            var mine = merged.putIfAbsent(theirs.getKey(), theirs.getValue());
            if (mine != null && !mine.equals(theirs.getValue())) return Optional.empty();
        }
        if (quarrel(sentence, other.sentence) || quarrel(photo, other.photo)) return Optional.empty();
        return Optional.of(
                new Answers(merged, sentence == null ? other.sentence : sentence, photo == null ? other.photo : photo));
    }

    /** A photo cannot be sent back: a correction without one keeps the one that stands. */
    public Answers keepingPhotoOf(Answers stood) {
        return photo == null ? new Answers(codes, sentence, stood.photo) : this;
    }

    /** Whether something other than the usual was tapped. */
    public boolean outOfTheOrdinary(Map<Topic, String> ordinary) {
        return codes.entrySet().stream()
                .anyMatch(e -> e.getKey().quick() && !e.getValue().equals(ordinary.get(e.getKey())));
    }

    private static boolean quarrel(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !Objects.equals(one, other);
    }
}
