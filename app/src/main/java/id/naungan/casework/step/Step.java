package id.naungan.casework.step;

import static id.naungan.casework.step.Signer.*;

import id.naungan.casework.step.contact.Referral;
import id.naungan.casework.step.contact.Urgency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms of the chain, in their order: number, stage, sections, and who must sign. Message keys: `step.{name}`. */
public enum Step {
    RUJUKAN_MASUK(
            "F0",
            Stage.PENDEKATAN_AWAL,
            Set.of(PEKSOS),
            Part.of("rujukan", Referral.class),
            Part.of("urgensi", Urgency.class)),
    ASESMEN_AWAL("F1", Stage.PENDEKATAN_AWAL, Set.of(PEKSOS)),
    KEPUTUSAN("F1", Stage.PENDEKATAN_AWAL, Set.of(PEKSOS, PENGELOLA)),
    SURAT_PERNYATAAN("F2", Stage.PENERIMAAN, Set.of(KELUARGA, PENGELOLA)),
    BERITA_ACARA_PENERIMAAN("F3", Stage.PENERIMAAN, Set.of(PENYERAH, PENGELOLA)),
    ASESMEN_LANJUTAN("F1", Stage.ASESMEN, Set.of(PEKSOS)),
    RENCANA("F6", Stage.RENCANA_INTERVENSI, Set.of(PEKSOS, KLIEN)),
    TINJAUAN("F10", Stage.PELAKSANAAN, Set.of(PEKSOS)),
    KESIAPAN_KELUARGA("F8", Stage.RESOSIALISASI, Set.of(PEKSOS)),
    PENGAKHIRAN("F11", Stage.TERMINASI, Set.of(PEKSOS)),
    PEMBINAAN_LANJUT("F12", Stage.PEMBINAAN_LANJUT, Set.of(PEKSOS));

    /** Steps of the way itself, taken once; the others recur or stand beside it. */
    private static final Set<String> WAY = Set.of(
            "RUJUKAN_MASUK",
            "ASESMEN_AWAL",
            "KEPUTUSAN",
            "SURAT_PERNYATAAN",
            "BERITA_ACARA_PENERIMAAN",
            "ASESMEN_LANJUTAN",
            "RENCANA",
            "PENGAKHIRAN");

    private final String form;
    private final Stage stage;
    private final Set<Signer> signers;
    private final List<Part> parts;

    Step(String form, Stage stage, Set<Signer> signers, Part... parts) {
        this.form = form;
        this.stage = stage;
        this.signers = signers;
        this.parts = List.of(parts);
    }

    /** Number of the paper form (handbook §2), such as F6. */
    public String form() {
        return form;
    }

    public Stage stage() {
        return stage;
    }

    /** Whether it is a step of the way itself, taken once; the others recur or stand beside it. */
    public boolean once() {
        return WAY.contains(name());
    }

    /** Whose signatures it needs at least. */
    public Set<Signer> signers() {
        return signers;
    }

    /** The sections a home of this kind (JENIS_LKS) fills in. */
    public List<Part> parts(String homeKind) {
        return parts.stream().filter(part -> part.askedIn(homeKind)).toList();
    }

    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
