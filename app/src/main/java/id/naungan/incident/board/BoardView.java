package id.naungan.incident.board;

import id.naungan.incident.domain.State;
import java.time.Instant;
import java.util.List;

/** The board as it is shown: cards of the open states, and how many there are behind them. */
public record BoardView(IncidentFilter filter, Counts counts, List<Glance> cards, int most, Instant now) {

    /** The columns that are shown: one where a state was asked for. */
    public List<State> columns() {
        var status = filter.status();
        return status == null || status == Standing.TERBUKA
                ? Standing.COLUMNS
                : Standing.COLUMNS.stream()
                        .filter(state -> Standing.of(state) == status)
                        .toList();
    }

    public List<Glance> of(State state) {
        return cards.stream().filter(card -> card.state() == state).toList();
    }

    /** The cards left out of a column. */
    public long more(State state) {
        return Math.max(0, counts.own(state) - most);
    }
}
