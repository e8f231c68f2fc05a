package id.naungan.incident.domain;

import static id.naungan.incident.domain.State.*;

import id.naungan.kernel.Worded;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of handling and the states they lead from and to: received → sorted → verified → in handling → closed, and opened again.
 * Declared once; whoever adds a step adds a line.
 */
public enum StepKind implements Worded {
    /** Sort: kinds, severity, whether it is in the right hands. */
    PEMILAHAN("pemilahan", EnumSet.of(DITERIMA), DIPILAH),
    /** Immediate measures: victim safe, accused apart, medical help, evidence kept. */
    PENGAMANAN("pengamanan", EnumSet.of(DITERIMA, DIPILAH, TERVERIFIKASI, DITANGANI), null),
    VERIFIKASI("verifikasi", EnumSet.of(DIPILAH), TERVERIFIKASI),
    /** Told to police, UPTD PPA, hospital, LPSK, Kemensos, KPAI. */
    PELAPORAN("pelaporan", EnumSet.of(DITERIMA, DIPILAH, TERVERIFIKASI, DITANGANI), null),
    KELUARGA("keluarga", EnumSet.of(DITERIMA, DIPILAH, TERVERIFIKASI, DITANGANI), null),
    /** The accused must not be on duty. */
    LARANGAN("larangan", EnumSet.of(DITERIMA, DIPILAH, TERVERIFIKASI, DITANGANI), null),
    PENUGASAN("penugasan", EnumSet.of(DITERIMA, DIPILAH, TERVERIFIKASI, DITANGANI), null),
    PENGGABUNGAN("penggabungan", EnumSet.of(DIPILAH, TERVERIFIKASI, DITANGANI), null),
    PEMERIKSAAN("pemeriksaan", EnumSet.of(TERVERIFIKASI, DITANGANI), DITANGANI),
    SANKSI("sanksi", EnumSet.of(TERVERIFIKASI, DITANGANI), DITANGANI),
    PEMULIHAN("pemulihan", EnumSet.of(DIPILAH, TERVERIFIKASI, DITANGANI), null),
    PENUTUPAN("penutupan", EnumSet.of(TERVERIFIKASI, DITANGANI), SELESAI),
    PEMBUKAAN("pembukaan", EnumSet.of(SELESAI), DITANGANI);

    private final String path;
    private final Set<State> from;
    private final Optional<State> to;

    StepKind(String path, Set<State> from, @org.jspecify.annotations.Nullable State to) {
        this.path = path;
        this.from = from;
        this.to = Optional.ofNullable(to);
    }

    /** Its place in an address: `/insiden/{id}/verifikasi`. */
    public String path() {
        return path;
    }

    public boolean possibleIn(State state) {
        return from.contains(state);
    }

    /** Where it leads; a step without a state of its own leads from verified to in handling, and stays where it is elsewhere. */
    public State after(State state) {
        if (!possibleIn(state)) throw new IllegalArgumentException(this + " in " + state);
        return to.orElse(state == TERVERIFIKASI ? DITANGANI : state);
    }

    @Override
    public String messageKey() {
        return "incident.step." + name();
    }
}
