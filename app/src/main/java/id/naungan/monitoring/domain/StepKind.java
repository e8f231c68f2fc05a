package id.naungan.monitoring.domain;

import static id.naungan.monitoring.domain.FindingState.CEK_ULANG;
import static id.naungan.monitoring.domain.FindingState.DIJAWAB;
import static id.naungan.monitoring.domain.FindingState.DIKEMBALIKAN;
import static id.naungan.monitoring.domain.FindingState.DIRENCANAKAN;
import static id.naungan.monitoring.domain.FindingState.DRAF;
import static id.naungan.monitoring.domain.FindingState.SELESAI;
import static id.naungan.monitoring.domain.FindingState.TERBUKA;

import id.naungan.kernel.Worded;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a finding: whose they are, from which states, and where they lead. The database keeps the same graph
 * (`monitoring.step_rule`) and refuses everything else.
 */
public enum StepKind implements Worded {
    UBAH(Side.PEMBUAT, Set.of(DRAF), DRAF),
    KIRIM(Side.PEMBUAT, Set.of(DRAF), TERBUKA),
    RENCANA(Side.PENERIMA, Set.of(TERBUKA, DIRENCANAKAN, DIKEMBALIKAN), DIRENCANAKAN),
    BUKTI(Side.PENERIMA, Set.of(TERBUKA, DIRENCANAKAN, DIKEMBALIKAN), DIJAWAB),
    TENGGAT(Side.PEMBUAT, Set.of(TERBUKA, DIRENCANAKAN, DIKEMBALIKAN), null),
    KEMBALI(Side.PEMBUAT, Set.of(DIJAWAB), DIKEMBALIKAN),
    TERIMA(Side.PEMBUAT, Set.of(DIJAWAB), SELESAI),
    TERIMA_CEK(Side.PEMBUAT, Set.of(DIJAWAB), CEK_ULANG),
    CEK_BAIK(Side.PEMBUAT, Set.of(CEK_ULANG), SELESAI),
    CEK_BELUM(Side.PEMBUAT, Set.of(CEK_ULANG), DIKEMBALIKAN),
    BATAL(Side.PEMBUAT, Set.of(DRAF, TERBUKA, DIRENCANAKAN, DIJAWAB, DIKEMBALIKAN, CEK_ULANG), FindingState.BATAL);

    /** Whoever made the finding, or whoever it is addressed to. */
    public enum Side {
        PEMBUAT,
        PENERIMA
    }

    private final Side side;
    private final Set<FindingState> from;
    private final @Nullable FindingState to;

    StepKind(Side side, Set<FindingState> from, @Nullable FindingState to) {
        this.side = side;
        this.from = from;
        this.to = to;
    }

    public Side side() {
        return side;
    }

    public Set<FindingState> from() {
        return from;
    }

    /** Where it leads from a state; a new term leaves it where it was. */
    public FindingState to(FindingState state) {
        return to == null ? state : to;
    }

    @Override
    public String messageKey() {
        return "monitoring.step." + name();
    }
}
