package id.naungan.note.receive;

import id.naungan.note.domain.Answers;
import id.naungan.note.domain.NoteCodes;
import id.naungan.note.domain.Topic;
import id.naungan.web.Difference;
import id.naungan.web.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Two notes of one child and day side by side, in words. */
@Component
class NoteDifferences {

    private final NoteCodes codes;
    private final Messages messages;

    NoteDifferences(NoteCodes codes, Messages messages) {
        this.codes = codes;
        this.messages = messages;
    }

    List<Difference> between(Answers stands, Answers sent, Locale locale) {
        var all = new ArrayList<Difference>();
        for (var topic : Topic.values()) {
            all.add(new Difference(
                    topic.messageKey(),
                    codes.words(topic, stands.code(topic), locale),
                    codes.words(topic, sent.code(topic), locale)));
        }
        all.add(new Difference(
                "note.daily.sentence", Objects.toString(stands.sentence(), ""), Objects.toString(sent.sentence(), "")));
        all.add(new Difference("note.daily.photo", photo(stands, locale), photo(sent, locale)));
        return all;
    }

    private String photo(Answers answers, Locale locale) {
        return answers.photo() == null ? "" : messages.get(locale, "note.photo.there");
    }
}
