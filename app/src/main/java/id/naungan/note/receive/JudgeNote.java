package id.naungan.note.receive;

import static id.naungan.note.receive.ReceiveNotes.href;

import id.naungan.access.Scopes;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.note.DayWords;
import id.naungan.note.domain.Answers;
import id.naungan.note.domain.DailyNote;
import id.naungan.note.domain.DailyNotes.Author;
import id.naungan.note.domain.DailyNotes.Known;
import id.naungan.note.domain.DailyNotes.Row;
import id.naungan.note.domain.NoteCodes;
import id.naungan.note.domain.NoteRules;
import id.naungan.note.domain.NoteRules.Verdict;
import id.naungan.note.domain.NoteTerms;
import id.naungan.note.domain.Standing;
import id.naungan.note.domain.Topic;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome.Conflict;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Applies the rules of a note to one that came, and says in words why one is not taken. */
@Component
class JudgeNote {

    private final NoteCodes codes;
    private final NoteTerms terms;
    private final NoteDifferences differences;
    private final Files files;
    private final Scopes scopes;
    private final Clock clock;

    JudgeNote(NoteCodes codes, NoteTerms terms, NoteDifferences differences, Files files, Scopes scopes, Clock clock) {
        this.codes = codes;
        this.terms = terms;
        this.differences = differences;
        this.files = files;
        this.scopes = scopes;
        this.clock = clock;
    }

    Photo photo(Item<DailyNote> item) {
        var photo = item.value().photo();
        if (photo == null || photo.isEmpty()) return new Photo.None();
        return switch (files.check(Allowed.PICTURE, Upload.of(photo))) {
            case Checked.Fine fine -> new Photo.Good(item.id(), fine);
            case Checked.Refused(var key, var args) -> new Photo.Bad(new Refused(key, args.toArray()));
        };
    }

    /** What is the same for all notes of a batch is looked up once. */
    Judging start() {
        var valid = new EnumMap<Topic, Set<String>>(Topic.class);
        for (var topic : Topic.values())
            valid.put(topic, codes.choices(topic).stream().map(c -> c.code()).collect(Collectors.toSet()));
        var scope = scopes.current();
        var now = clock.instant();
        return new Judging(
                valid,
                codes.ordinary(),
                LocalDate.ofInstant(now, scope.zone()),
                terms.daysBack(),
                scope.person(),
                scope.name(),
                now,
                LocaleContextHolder.getLocale());
    }

    /** The rules with everything they need for one batch. */
    final class Judging {

        private final Map<Topic, Set<String>> valid;
        private final Map<Topic, String> ordinary;
        private final LocalDate today;
        private final int daysBack;
        private final UUID writer;
        private final String writerName;
        private final Instant now;
        private final Locale locale;

        private Judging(
                Map<Topic, Set<String>> valid,
                Map<Topic, String> ordinary,
                LocalDate today,
                int daysBack,
                UUID writer,
                String writerName,
                Instant now,
                Locale locale) {
            this.valid = valid;
            this.ordinary = ordinary;
            this.today = today;
            this.daysBack = daysBack;
            this.writer = writer;
            this.writerName = writerName;
            this.now = now;
            this.locale = locale;
        }

        Judged judge(Sent sent, @Nullable Known known) {
            var refused = refused(sent.item().value(), known);
            if (refused != null) return new Judged.Answer(refused);
            assert known != null;
            var item = sent.item();
            var answers = Answers.of(item.value(), ordinary, sent.photo().idOrNull());
            var stands = known.stands();
            return switch (NoteRules.judge(answers, item.version(), writer, written(item), stands)) {
                case Verdict.Write(var all) ->
                    new Judged.Insert(new Row(
                            item.id(),
                            0,
                            known,
                            item.value().day(),
                            all,
                            new Author(writer, writerName, written(item))));
                case Verdict.Keep() ->
                    new Judged.Answer(
                            new Taken(href(sent.day()), standing(known).version()));
                case Verdict.Correct(var all) ->
                    update(known, item, all, new Author(writer, writerName, written(item)));
                case Verdict.Merge(var all) -> update(known, item, all, both(standing(known), written(item)));
                case Verdict.Quarrel() ->
                    new Judged.Answer(new Conflict(
                            standing(known).version(),
                            differences.between(standing(known).answers(), answers, locale)));
            };
        }

        private @Nullable Refused refused(DailyNote note, @Nullable Known known) {
            var timeliness = NoteRules.timeliness(note.day(), today, daysBack);
            if (timeliness == NoteRules.Timeliness.AHEAD)
                return new Refused(
                        "note.refused.ahead", DayWords.date(note.day(), locale), DayWords.date(today, locale));
            if (timeliness == NoteRules.Timeliness.TOO_LATE)
                return new Refused("note.refused.late", DayWords.date(note.day(), locale), daysBack);
            // Whether the client exists elsewhere is not told.
            if (known == null) return new Refused("note.refused.client");
            return switch (known.lived().on(note.day())) {
                case THERE -> code(note, known.stands());
                case NOT_YET -> new Refused("note.refused.not-yet", DayWords.date(note.day(), locale));
                case LEFT -> new Refused("note.refused.left", DayWords.date(left(known), locale));
            };
        }

        /** A withdrawn code may stay where it stands already. */
        private @Nullable Refused code(DailyNote note, @Nullable Standing stands) {
            for (var topic : Topic.values()) {
                var code = note.answer(topic);
                if (code == null || valid.getOrDefault(topic, Set.of()).contains(code)) continue;
                if (stands != null && code.equals(stands.answers().code(topic))) continue;
                return new Refused("note.refused.code", codes.words(topic, code, locale));
            }
            return null;
        }

        private Judged update(Known known, Item<DailyNote> item, Answers all, Author author) {
            var stands = standing(known);
            return new Judged.Update(
                    new Row(stands.id(), stands.version(), known, item.value().day(), all, author));
        }

        /** Two people's notes put together bear both names, and belong to neither account alone. */
        private Author both(Standing stands, Instant at) {
            var name = stands.author().contains(writerName) ? stands.author() : stands.author() + ", " + writerName;
            return new Author(null, name, at);
        }

        /** A phone whose clock runs ahead did not write later than now. */
        private Instant written(Item<DailyNote> item) {
            return item.writtenAt().isAfter(now) ? now : item.writtenAt();
        }

        private static Standing standing(Known known) {
            if (known.stands() == null) throw new IllegalStateException("nothing stands");
            return known.stands();
        }

        private static LocalDate left(Known known) {
            var until = known.lived().stayedUntil();
            if (until == null) throw new IllegalStateException("still there");
            return until;
        }
    }
}
