package id.naungan.casework.roster.verdict;

import id.naungan.casework.Homes;
import id.naungan.casework.roster.RowVerdict;
import id.naungan.casework.roster.Why;
import id.naungan.casework.roster.reading.row.RosterRow;
import id.naungan.casework.roster.reading.value.IdNumber;
import id.naungan.client.domain.Clients;
import id.naungan.client.search.Candidate;
import id.naungan.client.search.Duplicate;
import id.naungan.client.search.Duplicate.Certainty;
import id.naungan.client.search.LikelyDuplicates;
import id.naungan.kernel.Kk;
import id.naungan.kernel.Malformed;
import id.naungan.kernel.Nik;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for files that may be the same child's, here under another spelling or anywhere in the nation. A short roster is searched
 * row by row; of a long one, one statement picks the rows worth it.
 */
@Component
@Transactional(readOnly = true)
class Elsewhere {

    private static final int SEARCHED_WHOLE = 150;

    private final LikelyDuplicates duplicates;
    private final Clients clients;
    private final Homes homes;
    private final JdbcClient db;

    Elsewhere(LikelyDuplicates duplicates, Clients clients, Homes homes, JdbcClient db) {
        this.duplicates = duplicates;
        this.clients = clients;
        this.homes = homes;
        this.db = db;
    }

    /** Makes doubtful what looked new but is likely somebody known; `rows` and `judgements` by position. */
    void look(Map<Integer, RosterRow> rows, Map<Integer, Judgement> judgements) {
        var fresh = new ArrayList<Integer>();
        judgements.forEach((position, judgement) -> {
            if (judgement.verdict() == RowVerdict.BARU) fresh.add(position);
        });
        var worth = fresh.size() <= SEARCHED_WHOLE ? new HashSet<>(fresh) : alike(fresh, rows);
        for (var position : worth) {
            var found = judged(rows.get(position));
            if (found != null) judgements.put(position, found);
        }
    }

    private Set<Integer> alike(List<Integer> positions, Map<Integer, RosterRow> rows) {
        var asked = positions.stream().map(rows::get).toList();
        return new HashSet<>(db.sql("select place from casework.alike(?, ?, ?, ?::text[]::date[])")
                .params(
                        positions.toArray(Integer[]::new),
                        asked.stream().map(Elsewhere::nik).toArray(String[]::new),
                        asked.stream()
                                .map(row -> Known.nameKey(row.identity().name()))
                                .toArray(String[]::new),
                        asked.stream()
                                .map(row -> row.birth().date() == null
                                        ? null
                                        : row.birth().date().toString())
                                .toArray(String[]::new))
                .query(Integer.class)
                .list());
    }

    private @Nullable Judgement judged(RosterRow row) {
        for (var found : duplicates.of(candidate(row))) {
            if (worthAsking(found)) {
                return switch (found) {
                    case Duplicate.Visible visible -> seen(visible);
                    case Duplicate.Elsewhere elsewhere ->
                        Judgement.doubtful(
                                List.of(Why.of(
                                        "likely-elsewhere",
                                        homes.named(elsewhere.institutionId()).name())),
                                null);
                };
            }
        }
        return null;
    }

    /** A namesake with another day of birth is nobody to ask about; one whose birth is unknown is. */
    private static boolean worthAsking(Duplicate found) {
        return found.certainty() != Certainty.POSSIBLE
                || found instanceof Duplicate.Visible visible
                        && visible.reasons().contains(Duplicate.Reason.NAME_SAME)
                        && !visible.reasons().contains(Duplicate.Reason.NIK_DIFFERS)
                        && !visible.reasons().contains(Duplicate.Reason.SEX_DIFFERS);
    }

    private @Nullable Judgement seen(Duplicate.Visible visible) {
        return clients.findById(visible.id())
                .map(file -> {
                    var reasons = new ArrayList<Why>();
                    reasons.add(Why.of(
                            "likely",
                            file.identity().fullName(),
                            homes.named(file.institutionId()).name()));
                    visible.reasons().forEach(reason -> reasons.add(new Why(reason.messageKey(), List.of())));
                    return Judgement.doubtful(reasons, file.id());
                })
                .orElse(null);
    }

    private static Candidate candidate(RosterRow row) {
        return new Candidate(
                row.identity().name(),
                Entering.birth(row),
                Entering.sex(row),
                parsed(nik(row), Nik::parse),
                parsed(
                        row.identity().kk().status() == IdNumber.Status.PRESENT
                                ? row.identity().kk().digits()
                                : null,
                        Kk::parse),
                row.family().mother().name(),
                null);
    }

    private static @Nullable String nik(RosterRow row) {
        return row.identity().nik().status() == IdNumber.Status.PRESENT
                ? row.identity().nik().digits()
                : null;
    }

    private static <T> @Nullable T parsed(@Nullable String digits, Function<String, T> parse) {
        try {
            return digits == null ? null : parse.apply(digits);
        } catch (Malformed malformed) {
            return null;
        }
    }
}
