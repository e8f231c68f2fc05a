package id.naungan.casework.step;

import static id.naungan.casework.step.Signer.*;

import id.naungan.casework.step.aftercare.Contact;
import id.naungan.casework.step.aftercare.NextSteps;
import id.naungan.casework.step.aftercare.Wellbeing;
import id.naungan.casework.step.agreement.Arrival;
import id.naungan.casework.step.agreement.ArrivalCondition;
import id.naungan.casework.step.agreement.Belongings;
import id.naungan.casework.step.agreement.DataConsent;
import id.naungan.casework.step.agreement.PapersReceived;
import id.naungan.casework.step.agreement.Pledges;
import id.naungan.casework.step.agreement.SignedBy;
import id.naungan.casework.step.assessment.AdoptionOrigin;
import id.naungan.casework.step.assessment.Barthel;
import id.naungan.casework.step.assessment.Development;
import id.naungan.casework.step.assessment.Disability;
import id.naungan.casework.step.assessment.Elder;
import id.naungan.casework.step.assessment.Expectation;
import id.naungan.casework.step.assessment.FamilyTies;
import id.naungan.casework.step.assessment.Functioning;
import id.naungan.casework.step.assessment.Health;
import id.naungan.casework.step.assessment.Hiv;
import id.naungan.casework.step.assessment.LawCase;
import id.naungan.casework.step.assessment.Learning;
import id.naungan.casework.step.assessment.OrphanRights;
import id.naungan.casework.step.assessment.Psychology;
import id.naungan.casework.step.assessment.Risks;
import id.naungan.casework.step.assessment.SchoolReadiness;
import id.naungan.casework.step.assessment.Selfhood;
import id.naungan.casework.step.assessment.Social;
import id.naungan.casework.step.assessment.Spiritual;
import id.naungan.casework.step.assessment.Strengths;
import id.naungan.casework.step.assessment.SubstanceUse;
import id.naungan.casework.step.carer.CarerChange;
import id.naungan.casework.step.carer.CarerNotes;
import id.naungan.casework.step.contact.Referral;
import id.naungan.casework.step.contact.Urgency;
import id.naungan.casework.step.decision.AdultAlternatives;
import id.naungan.casework.step.decision.Alternatives;
import id.naungan.casework.step.decision.CanFamilyCare;
import id.naungan.casework.step.decision.ChildAlternatives;
import id.naungan.casework.step.decision.ChildCategories;
import id.naungan.casework.step.decision.NeedCategories;
import id.naungan.casework.step.decision.Recommendation;
import id.naungan.casework.step.ending.EndingFacts;
import id.naungan.casework.step.ending.FunctioningAtEnd;
import id.naungan.casework.step.ending.HandedOver;
import id.naungan.casework.step.ending.LastVoice;
import id.naungan.casework.step.ending.ResultOfCare;
import id.naungan.casework.step.intake.FamilyAbility;
import id.naungan.casework.step.intake.FirstHealth;
import id.naungan.casework.step.intake.FirstLearning;
import id.naungan.casework.step.intake.FirstState;
import id.naungan.casework.step.intake.LivingConditions;
import id.naungan.casework.step.intake.OwnVoice;
import id.naungan.casework.step.intake.ParentsState;
import id.naungan.casework.step.intake.RiskAnalysis;
import id.naungan.casework.step.intake.Sources;
import id.naungan.casework.step.intake.SupportAround;
import id.naungan.casework.step.intake.ViolenceHistory;
import id.naungan.casework.step.plan.Goals;
import id.naungan.casework.step.plan.Participation;
import id.naungan.casework.step.plan.PlanFrame;
import id.naungan.casework.step.progress.ClientComment;
import id.naungan.casework.step.progress.MonthAhead;
import id.naungan.casework.step.progress.MonthReport;
import id.naungan.casework.step.progress.WeekReport;
import id.naungan.casework.step.reunion.ClientReadiness;
import id.naungan.casework.step.reunion.FamilyReadiness;
import id.naungan.casework.step.reunion.NewSurroundings;
import id.naungan.casework.step.reunion.ReturnDecision;
import id.naungan.casework.step.reunion.ReturnRisk;
import id.naungan.casework.step.reunion.ReturnSupport;
import id.naungan.casework.step.reunion.SettlingIn;
import id.naungan.casework.step.reunion.Transition;
import id.naungan.casework.step.review.FamilyContact;
import id.naungan.casework.step.review.FunctioningAtReview;
import id.naungan.casework.step.review.GoalsReviewed;
import id.naungan.casework.step.review.ReviewDecision;
import id.naungan.casework.step.review.ReviewVoices;
import id.naungan.casework.step.review.StillLastResort;
import id.naungan.casework.step.visit.HomeRelations;
import id.naungan.casework.step.visit.HomeSeen;
import id.naungan.casework.step.visit.HomeVisit;
import id.naungan.casework.step.visit.VisitOutcome;
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
    ASESMEN_AWAL(
            "F1",
            Stage.PENDEKATAN_AWAL,
            Set.of(PEKSOS),
            Part.of("keadaan", FirstState.class),
            Part.of("orang-tua", ParentsState.class)
                    .in("ANAK", "LPKS", "TAS")
                    .offeredIn("DISABILITAS", "NAPZA", "KORBAN_KEKERASAN", "TUNA_SOSIAL"),
            Part.of("kemampuan-keluarga", FamilyAbility.class),
            Part.of("rumah", LivingConditions.class),
            Part.of("kekerasan", ViolenceHistory.class).asSealed(),
            Part.of("kesehatan", FirstHealth.class),
            Part.of("pendidikan", FirstLearning.class),
            Part.of("dukungan", SupportAround.class),
            Part.of("pendapat", OwnVoice.class),
            Part.of("risiko", RiskAnalysis.class),
            Part.of("sumber", Sources.class)),
    KEPUTUSAN(
            "F1",
            Stage.PENDEKATAN_AWAL,
            Set.of(PEKSOS, PENGELOLA),
            Part.of("keluarga", CanFamilyCare.class),
            Part.of("alternatif", Alternatives.class),
            Part.of("alternatif-anak", ChildAlternatives.class)
                    .in("ANAK", "LPKS", "TAS")
                    .offeredIn("DISABILITAS", "NAPZA", "KORBAN_KEKERASAN", "TUNA_SOSIAL"),
            Part.of("alternatif-dewasa", AdultAlternatives.class)
                    .in("LANJUT_USIA")
                    .offeredIn("DISABILITAS", "NAPZA", "KORBAN_KEKERASAN", "TUNA_SOSIAL"),
            Part.of("putusan", Recommendation.class),
            Part.of("kategori", NeedCategories.class).asSealed(),
            Part.of("kategori-anak", ChildCategories.class)
                    .in("ANAK", "LPKS", "TAS")
                    .offeredIn("DISABILITAS", "NAPZA", "KORBAN_KEKERASAN", "TUNA_SOSIAL")
                    .asSealed()
                    .asOptional()),
    SURAT_PERNYATAAN(
            "F2",
            Stage.PENERIMAAN,
            Set.of(KLIEN, KELUARGA, PENGELOLA, SAKSI),
            Part.of("pembuat", SignedBy.class),
            Part.of("pernyataan", Pledges.class),
            Part.of("data", DataConsent.class)),
    BERITA_ACARA_PENERIMAAN(
            "F3",
            Stage.PENERIMAAN,
            Set.of(PENYERAH, PENGELOLA, SAKSI),
            Part.of("penerimaan", Arrival.class),
            Part.of("kondisi", ArrivalCondition.class),
            Part.of("bawaan", Belongings.class),
            Part.of("surat", PapersReceived.class)),
    ASESMEN_LANJUTAN(
            "",
            Stage.ASESMEN,
            Set.of(PEKSOS),
            Part.of("kesehatan", Health.class),
            Part.of("psikologis", Psychology.class).asSealed(),
            Part.of("sosial", Social.class),
            Part.of("pendidikan", Learning.class),
            Part.of("spiritual", Spiritual.class),
            Part.of("identitas", Selfhood.class),
            Part.of("kelekatan", FamilyTies.class),
            Part.of("kekuatan", Strengths.class),
            Part.of("risiko", Risks.class),
            Part.of("keberfungsian", Functioning.class),
            Part.of("harapan", Expectation.class),
            Part.of("tumbuh-kembang", Development.class)
                    .in("ANAK", "TAS")
                    .offeredIn("LPKS", "DISABILITAS", "KORBAN_KEKERASAN"),
            Part.of("kesiapan-sekolah", SchoolReadiness.class)
                    .in("ANAK", "TAS")
                    .offeredIn("DISABILITAS")
                    .asOptional(),
            Part.of("hak-yatim", OrphanRights.class).in("ANAK").offeredIn("LPKS", "TAS", "DISABILITAS"),
            Part.of("adl", Barthel.class).in("LANJUT_USIA", "DISABILITAS"),
            Part.of("lansia", Elder.class).in("LANJUT_USIA"),
            Part.of("disabilitas", Disability.class).in("DISABILITAS").offeredElsewhere(),
            Part.of("napza", SubstanceUse.class).in("NAPZA").offeredElsewhere().asSealed(),
            Part.of("hiv", Hiv.class).asSealed().asOptional(),
            Part.of("perkara", LawCase.class)
                    .in("LPKS")
                    .offeredIn("ANAK", "NAPZA", "DISABILITAS", "KORBAN_KEKERASAN")
                    .asSealed(),
            Part.of("asal-pengangkatan", AdoptionOrigin.class)
                    .in("ANAK", "TAS", "LPKS")
                    .asSealed()
                    .asOptional()),
    RENCANA(
            "F6",
            Stage.RENCANA_INTERVENSI,
            Set.of(KLIEN, KELUARGA, PEKSOS, PENGELOLA),
            Part.of("tujuan", PlanFrame.class),
            Part.of("sasaran", Goals.class),
            Part.of("partisipasi", Participation.class)),
    LAPORAN_MINGGUAN("F10", Stage.PELAKSANAAN, Set.of(PEKSOS), Part.of("minggu", WeekReport.class)),
    LAPORAN_BULANAN(
            "F10",
            Stage.PELAKSANAAN,
            Set.of(PEKSOS, PENGELOLA),
            Part.of("bulan", MonthReport.class),
            Part.of("kemajuan", MonthAhead.class),
            Part.of("komentar", ClientComment.class)),
    TINJAUAN(
            "F10",
            Stage.PELAKSANAAN,
            Set.of(KLIEN, KELUARGA, PEKSOS, PENGELOLA),
            Part.of("capaian", GoalsReviewed.class),
            Part.of("keluarga", StillLastResort.class),
            Part.of("keberfungsian", FunctioningAtReview.class),
            Part.of("kontak", FamilyContact.class),
            Part.of("pendapat", ReviewVoices.class),
            Part.of("putusan", ReviewDecision.class)),
    KUNJUNGAN_RUMAH(
            "",
            Stage.PELAKSANAAN,
            Set.of(PEKSOS),
            Part.of("kunjungan", HomeVisit.class),
            Part.of("keadaan-rumah", HomeSeen.class),
            Part.of("hubungan", HomeRelations.class),
            Part.of("kesimpulan", VisitOutcome.class)),
    KESIAPAN_KELUARGA(
            "F8",
            Stage.RESOSIALISASI,
            Set.of(KLIEN, KELUARGA, PEKSOS, DINSOS),
            Part.of("kesiapan-keluarga", FamilyReadiness.class),
            Part.of("kesiapan-klien", ClientReadiness.class),
            Part.of("risiko-pulang", ReturnRisk.class),
            Part.of("dukungan-pulang", ReturnSupport.class),
            Part.of("transisi", Transition.class),
            Part.of("putusan", ReturnDecision.class)),
    REINTEGRASI(
            "F9",
            Stage.RESOSIALISASI,
            Set.of(KLIEN, PEKSOS, PENGELOLA),
            Part.of("lingkungan", NewSurroundings.class),
            Part.of("pendampingan", SettlingIn.class)),
    PENGAKHIRAN(
            "F11",
            Stage.TERMINASI,
            Set.of(KLIEN, PENERIMA, PEKSOS, PENGELOLA),
            Part.of("pengakhiran", EndingFacts.class),
            Part.of("hasil", ResultOfCare.class),
            Part.of("keberfungsian", FunctioningAtEnd.class),
            Part.of("pendapat", LastVoice.class),
            Part.of("penyerahan", HandedOver.class)),
    PEMBINAAN_LANJUT(
            "F12",
            Stage.PEMBINAAN_LANJUT,
            Set.of(PEKSOS),
            Part.of("hubungi", Contact.class),
            Part.of("keadaan-sekarang", Wellbeing.class),
            Part.of("lanjutan", NextSteps.class)),
    SERAH_TERIMA_PENGASUH(
            "F17",
            Stage.PELAKSANAAN,
            Set.of(PENGELOLA, DINSOS),
            Part.of("pergantian", CarerChange.class),
            Part.of("catatan", CarerNotes.class));

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

    /** Number of the paper form (handbook §2), such as F6; the empty text where the handbook has none. */
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
        return parts.stream()
                .filter(part -> part.askedIn(homeKind))
                .map(part -> part.asMetIn(homeKind))
                .toList();
    }

    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
