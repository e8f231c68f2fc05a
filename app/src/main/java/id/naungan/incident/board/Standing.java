package id.naungan.incident.board;

import id.naungan.incident.domain.State;
import id.naungan.kernel.Worded;
import java.util.Arrays;
import java.util.List;

/** Which states a list shows: one, or all that are open. */
public enum Standing implements Worded {
    TERBUKA,
    DITERIMA,
    DIPILAH,
    TERVERIFIKASI,
    DITANGANI,
    SELESAI;

    /** The columns of the board. */
    public static final List<State> COLUMNS =
            Arrays.stream(State.values()).filter(State::open).toList();

    public static Standing of(State state) {
        return valueOf(state.name());
    }

    @Override
    public String messageKey() {
        return this == TERBUKA ? "incidents.open" : State.valueOf(name()).messageKey();
    }
}
