package id.naungan.institution.list;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the list of homes shows. */
public final class InstitutionView {

    private InstitutionView() {}

    /** One home; `residents` is unknown until somebody counts them. */
    public record Row(
            UUID id,
            String name,
            String kind,
            String district,
            String status,
            @Nullable LocalDate until,
            @Nullable Integer places,
            @Nullable Integer residents) {

        public boolean lapsed(LocalDate today) {
            return status.equals("TERDAFTAR") && until != null && until.isBefore(today);
        }

        public boolean over() {
            return places != null && residents != null && residents > places;
        }
    }

    /** One value of a filter with the number of homes it would show beside the other filters. */
    public record Choice(String value, String text, long count, boolean chosen) {}

    /** The filters as they stand, with their choices. */
    public record Filters(String words, List<Choice> kinds, List<Choice> statuses, List<Choice> regions, Choice over) {

        boolean inUse() {
            return !words.isEmpty()
                    || over.chosen()
                    || Stream.of(kinds, statuses, regions).flatMap(List::stream).anyMatch(Choice::chosen);
        }
    }

    /** One page of the list: after the last row comes `next`, if there is more. */
    public record Listing(
            List<Row> rows, long total, @Nullable UUID next, boolean first, Filters filters) {

        /** One home needs no filter; several do, and so does a filter that found too little. */
        public boolean filterable() {
            return total > 1 || filters.inUse();
        }
    }
}
