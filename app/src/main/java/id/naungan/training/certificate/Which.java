package id.naungan.training.certificate;

import id.naungan.kernel.Worded;
import id.naungan.training.domain.ParticipantState;
import java.util.Arrays;

/** Which people of a training are listed; every figure opens one of these. */
public enum Which implements Worded {
    SEMUA,
    TERDAFTAR,
    CADANGAN,
    HADIR,
    TIDAK_HADIR,
    SERTIFIKAT,
    BATAL;

    static Which of(String name) {
        return Arrays.stream(values())
                .filter(w -> w.name().equals(name))
                .findFirst()
                .orElse(SEMUA);
    }

    public boolean takes(Participant who, int least) {
        return switch (this) {
            case SEMUA -> who.state() != ParticipantState.BATAL;
            case TERDAFTAR -> who.state() == ParticipantState.TERDAFTAR;
            case CADANGAN -> who.state() == ParticipantState.CADANGAN;
            case HADIR -> who.came();
            case TIDAK_HADIR -> who.state() == ParticipantState.TERDAFTAR && !who.came();
            case SERTIFIKAT -> who.certified();
            case BATAL -> who.state() == ParticipantState.BATAL;
        };
    }

    @Override
    public String messageKey() {
        return "training.which." + name();
    }
}
