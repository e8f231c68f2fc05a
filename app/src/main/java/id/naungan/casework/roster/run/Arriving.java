package id.naungan.casework.roster.run;

import id.naungan.casework.roster.RosterImport;
import id.naungan.casework.roster.reading.row.RosterRow;
import id.naungan.casework.roster.reading.value.Hardship;
import id.naungan.casework.roster.reading.value.IdNumber;
import id.naungan.casework.roster.reading.value.OrphanStatus;
import id.naungan.casework.roster.reading.value.Parent;
import id.naungan.casework.roster.verdict.Entering;
import id.naungan.client.Register.NewFile;
import id.naungan.client.RegisterMany.Held;
import id.naungan.client.RegisterMany.Newcomer;
import id.naungan.client.domain.Birth;
import id.naungan.client.domain.Identity;
import id.naungan.client.domain.Origin;
import id.naungan.client.domain.Paper;
import id.naungan.client.domain.Relative;
import id.naungan.client.domain.Situation;
import id.naungan.kernel.Answer;
import id.naungan.kernel.Malformed;
import id.naungan.kernel.Nik;
import id.naungan.sheet.value.DatePrecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A child of the roster as a file and a day of entry: what the file says, nothing guessed. */
record Arriving(UUID id, RosterRow row, RosterImport into) {

    private static final int LONGEST_NUMBER = 30;
    private static final int TODDLER = 5;

    LocalDate since() {
        return Objects.requireNonNull(Entering.since(row, into.entryDate()));
    }

    String sex() {
        return Objects.requireNonNull(Entering.sex(row)).name();
    }

    Newcomer newcomer() {
        return new Newcomer(
                new NewFile(id, into.institution(), identity(), birth(), origin(), situation()),
                into.district(),
                since(),
                papers(),
                relatives(),
                categories());
    }

    private Identity identity() {
        var who = row.identity();
        var nik = status(who.nik());
        var kk = status(who.kk());
        return new Identity(
                who.name(),
                who.nickname(),
                Objects.requireNonNull(Entering.sex(row)),
                digits(who.nik()),
                nik.equals("ADA") && !sound(who.nik().digits()) ? "TIDAK_VALID" : nik,
                digits(who.kk()),
                kk.equals("TIDAK_ADA") ? null : kk,
                RowWords.religion(who.religion()),
                null);
    }

    /** Digits are kept as they stand, also damaged ones: the status says that they cannot be trusted. */
    private static @Nullable String digits(IdNumber number) {
        var digits = number.digits().strip();
        return digits.isEmpty() ? null : digits.substring(0, Math.min(LONGEST_NUMBER, digits.length()));
    }

    private static String status(IdNumber number) {
        return switch (number.status()) {
            case PRESENT -> "ADA";
            case ABSENT -> "TIDAK_ADA";
            case IN_PROGRESS -> "PROSES";
            case DAMAGED, INVALID -> "TIDAK_VALID";
        };
    }

    private static boolean sound(String digits) {
        try {
            return Nik.parse(digits) != null;
        } catch (Malformed malformed) {
            return false;
        }
    }

    private Birth birth() {
        return new Birth(
                row.birth().place(),
                Entering.birth(row),
                row.family().mother().name(),
                row.family().father().name(),
                null,
                null);
    }

    private Origin origin() {
        var from = row.origin();
        var address = Stream.of(from.address(), from.village(), from.district(), from.regency())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Origin(address.isEmpty() ? null : address, null, from.phone());
    }

    private Situation situation() {
        var status = orphan();
        var school = row.schooling();
        var level = RowWords.education(school.education());
        if (level == null) level = RowWords.education(school.school());
        if (level == null) level = RowWords.education(school.grade());
        var grade = school.grade() != null ? school.grade() : school.education();
        return new Situation(status == null ? null : status.name(), level, school.school(), grade);
    }

    /** As ticked or written; else by the marks of death, which say the same. */
    private @Nullable OrphanStatus orphan() {
        var family = row.family();
        if (family.orphanStatus() != null) return family.orphanStatus();
        boolean father = family.father().deceased();
        boolean mother = family.mother().deceased();
        return father && mother
                ? OrphanStatus.YATIM_PIATU
                : father ? OrphanStatus.YATIM : mother ? OrphanStatus.PIATU : null;
    }

    private List<Paper.Details> papers() {
        var papers = new ArrayList<Paper.Details>();
        paper(papers, "AKTA", row.papers().birthCertificate());
        paper(papers, "NISN", row.schooling().nisn());
        paper(papers, "JKN", row.papers().jkn());
        return papers;
    }

    private static void paper(List<Paper.Details> papers, String kind, @Nullable String written) {
        if (written == null || written.isBlank()) return;
        papers.add(new Paper.Details(kind, RowWords.paper(written), RowWords.number(written), null, null));
    }

    private List<Relative.Person> relatives() {
        var family = row.family();
        var status = orphan();
        var relatives = new ArrayList<Relative.Person>();
        relative(relatives, "AYAH", family.father(), status, OrphanStatus.YATIM);
        relative(relatives, "IBU", family.mother(), status, OrphanStatus.PIATU);
        var guardian =
                family.guardian() == null ? null : Parent.of(family.guardian()).name();
        if (guardian != null) relatives.add(person("WALI", guardian, Answer.TIDAK_DIKETAHUI, Answer.TIDAK_DIKETAHUI));
        return relatives;
    }

    private static void relative(
            List<Relative.Person> relatives,
            String relation,
            Parent parent,
            @Nullable OrphanStatus status,
            OrphanStatus lost) {
        if (parent.name() == null) return;
        boolean died = parent.deceased() || status == lost || status == OrphanStatus.YATIM_PIATU;
        var alive = died ? Answer.TIDAK : status == OrphanStatus.ORANG_TUA_LENGKAP ? Answer.YA : Answer.TIDAK_DIKETAHUI;
        relatives.add(person(relation, parent.name(), alive, Answer.TIDAK));
    }

    private static Relative.Person person(String relation, String name, Answer alive, Answer guardian) {
        return new Relative.Person(relation, name, null, alive, null, null, null, guardian, null, null);
    }

    /** "Terlantar" is a category of the ministry (PPKS); "dhuafa" is not and stays a note. */
    private List<Held> categories() {
        if (!row.family().hardships().contains(Hardship.TERLANTAR)) return List.of();
        var born = row.birth().date();
        boolean toddler = born != null && born.plusYears(TODDLER + 1).isAfter(since());
        return List.of(new Held("PPKS", toddler ? "PPKS01" : "PPKS02", since()));
    }

    /** What has no place of its own in the file. */
    @Nullable
    String note(String onlyMonth, String onlyYear, String dhuafa, String disability, String parents) {
        var notes = new ArrayList<@Nullable String>();
        boolean written = since().equals(row.stay().admitted());
        if (written && row.stay().precision() == DatePrecision.MONTH) notes.add(onlyMonth);
        if (written && row.stay().precision() == DatePrecision.YEAR) notes.add(onlyYear);
        if (row.family().hardships().contains(Hardship.DHUAFA)) notes.add(dhuafa);
        if (row.stay().disability() != null)
            notes.add(disability + ": " + row.stay().disability());
        if (row.family().unassignedParent() != null)
            notes.add(parents + ": " + row.family().unassignedParent());
        if (row.stay().note() != null) notes.add(row.stay().note());
        return notes.isEmpty() ? null : String.join(". ", notes);
    }
}
