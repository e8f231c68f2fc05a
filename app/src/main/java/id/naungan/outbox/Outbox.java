package id.naungan.outbox;

import id.naungan.access.Scopes;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The way in for everything that is written once and may be sent many times. The same id with the same content gets the same
 * answer; with other content it is refused. Ids belong to the account that sent them.
 */
@Component
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Map<String, Receiver<?>> receivers;
    private final Receipts receipts;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;

    Outbox(
            List<Receiver<?>> receivers,
            Receipts receipts,
            Scopes scopes,
            TransactionOperations transaction,
            Clock clock) {
        this.receivers = receivers.stream().collect(Collectors.toMap(Receiver::kind, Function.identity()));
        this.receipts = receipts;
        this.scopes = scopes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The receiver of a kind, or null for a kind nobody knows. */
    @Nullable
    Receiver<?> receiver(String kind) {
        return receivers.get(kind);
    }

    /**
     * Takes a form that was sent by the page itself, without a script: its id and the version its writer saw stand in the hidden
     * fields {@code _kiriman} and {@code _versi}.
     */
    public <T extends Record> Outcome take(String kind, Accepted<T> written, HttpServletRequest request) {
        var files = Raw.files(request);
        var letter = new Letter(
                kind,
                id(request.getParameter("_kiriman")),
                Digest.of(kind, request.getParameterMap(), files),
                clock.instant(),
                version(request.getParameter("_versi")),
                written,
                new Raw(request.getParameterMap(), files));
        return take(List.of(letter)).getFirst();
    }

    private static UUID id(@Nullable String text) {
        try {
            return text == null ? UUID.randomUUID() : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }

    private static @Nullable Integer version(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /** Answers in the order given. What one kind of item did wrong does not hold up the others. */
    List<Outcome> take(List<Letter> letters) {
        var answers = new HashMap<Letter, Outcome>();
        letters.stream()
                .collect(Collectors.groupingBy(Letter::kind, LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, group) -> answers.putAll(group(kind, group)));
        return letters.stream()
                .map(letter -> answers.getOrDefault(letter, failed()))
                .toList();
    }

    private Map<Letter, Outcome> group(String kind, List<Letter> letters) {
        var receiver = receivers.get(kind);
        if (receiver == null) return all(letters, new Outcome.Refused("outbox.refused.kind"));
        if (!scopes.current().may(receiver.permission()))
            return all(letters, new Outcome.Refused("outbox.refused.permission"));
        // The same item twice in one envelope is answered once.
        var single = letters.stream().collect(Collectors.toMap(Letter::id, l -> l, (a, b) -> a, LinkedHashMap::new));
        var answers = new HashMap<Letter, Outcome>();
        try {
            answers.putAll(together(receiver, List.copyOf(single.values())));
        } catch (NonTransientDataAccessException | IllegalStateException e) {
            // Perhaps the same item came twice at once, or one is ill: each for itself.
            single.values().forEach(letter -> answers.putAll(alone(receiver, letter)));
        }
        for (var letter : letters) {
            var first = single.get(letter.id());
            answers.putIfAbsent(letter, Arrays.equals(first.digest(), letter.digest()) ? answers.get(first) : other());
        }
        return answers;
    }

    private Map<Letter, Outcome> alone(Receiver<?> receiver, Letter letter) {
        try {
            return together(receiver, List.of(letter));
        } catch (NonTransientDataAccessException | IllegalStateException e) {
            LOG.warn("{} {} could not be taken", letter.kind(), letter.id(), e);
            return Map.of(letter, failed());
        }
    }

    private <T extends Record> Map<Letter, Outcome> together(Receiver<T> receiver, List<Letter> letters) {
        return transaction.execute(status -> {
            var answers = new HashMap<Letter, Outcome>();
            var known = receipts.of(letters.stream().map(Letter::id).toList());
            var fresh = new ArrayList<Letter>();
            var items = new ArrayList<Item<T>>();
            for (var letter : letters) {
                var receipt = known.get(letter.id());
                if (receipt != null) {
                    answers.put(letter, Arrays.equals(receipt.digest(), letter.digest()) ? taken(receipt) : other());
                } else if (letter.content() instanceof Accepted<?>(var value)) {
                    fresh.add(letter);
                    items.add(new Item<>(
                            letter.id(),
                            letter.writtenAt(),
                            letter.version(),
                            receiver.section().cast(value),
                            letter.raw()));
                } else if (letter.content() instanceof Rejected<?>(var form)) {
                    answers.put(letter, new Outcome.Unreadable(form));
                }
            }
            if (!items.isEmpty()) receive(receiver, fresh, items, answers);
            return answers;
        });
    }

    private <T extends Record> void receive(
            Receiver<T> receiver, List<Letter> letters, List<Item<T>> items, Map<Letter, Outcome> answers) {
        var outcomes = receiver.receive(items);
        var taken = new ArrayList<Letter>();
        var replies = new ArrayList<Outcome.Taken>();
        for (var i = 0; i < letters.size(); i++) {
            answers.put(letters.get(i), outcomes.get(i));
            if (outcomes.get(i) instanceof Outcome.Taken reply) {
                taken.add(letters.get(i));
                replies.add(reply);
            }
        }
        receipts.keep(taken, replies);
    }

    private static Map<Letter, Outcome> all(List<Letter> letters, Outcome outcome) {
        return letters.stream().collect(Collectors.toMap(l -> l, l -> outcome, (a, b) -> a));
    }

    private static Outcome.Taken taken(Receipts.Receipt receipt) {
        return new Outcome.Taken(receipt.href(), receipt.version());
    }

    private static Outcome other() {
        return new Outcome.Refused("outbox.refused.other");
    }

    private static Outcome failed() {
        return new Outcome.Refused("outbox.refused.failed");
    }
}
