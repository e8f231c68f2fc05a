package id.naungan.notice;

import id.naungan.web.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sentence of a notice in a reader's language. */
@Component
public class NoticeWords {

    private final JdbcClient db;
    private final Messages messages;

    NoticeWords(JdbcClient db, Messages messages) {
        this.db = db;
        this.messages = messages;
    }

    /** A kind that this version no longer knows is told as news without words of its own. */
    @Transactional(readOnly = true)
    public String sentence(String kind, List<String> facts, Locale locale) {
        var key = "notice.kind." + kind;
        var args = facts.stream().map(text -> word(Fact.read(text), locale)).toArray();
        return messages.has(locale, key) ? messages.get(locale, key, args) : messages.get(locale, "notice.kind.other");
    }

    private Object word(Fact fact, Locale locale) {
        return switch (fact) {
            case Fact.Home(var id) -> home(id);
            case Fact.Count(var number) -> number;
            case Fact.Day(var date) ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(date);
            case Fact.Word(var key) -> messages.has(locale, key) ? messages.get(locale, key) : "";
        };
    }

    private String home(UUID id) {
        return db.sql("select name from institution.name_of(?)")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
