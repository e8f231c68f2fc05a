package id.naungan.casework.roster.reading.row;

import static id.naungan.casework.roster.reading.layout.RosterField.*;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.row.ReadRoster.SharedSex;
import id.naungan.casework.roster.reading.row.Remark.Severity;
import id.naungan.casework.roster.reading.value.IdNumber;
import id.naungan.casework.roster.reading.value.NikDigits;
import id.naungan.casework.roster.reading.value.Sex;
import id.naungan.casework.roster.reading.value.Tick;
import id.naungan.sheet.value.DatePrecision;
import id.naungan.sheet.value.Dates;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of identity and the sex, and holds them against each other (handbook §6.1: warnings, not walls). */
record IdentityReader(Dates dates) {

    Identity read(String name, Cells cells, Birth birth, SharedSex shared) {
        var sex = sex(cells, shared);
        var nik = nik(cells, birth, sex);
        var kk = kk(cells, nik);
        return new Identity(name, cells.text(NICKNAME), nik, kk, sex, cells.text(RELIGION));
    }

    private @Nullable Sex sex(Cells cells, SharedSex shared) {
        var written = cells.text(SEX);
        var sex = written == null ? byTick(cells) : Sex.of(written);
        if (written != null && sex == null) {
            cells.add(Severity.NOT_TAKEN, SEX, "sex.unclear", written);
            return null;
        }
        if (sex == null && shared.sex() != null) {
            cells.add(Severity.INFO, SEX, "sex.shared", shared.source());
            return shared.sex();
        }
        if (sex != null && shared.sex() != null && shared.sex() != sex) {
            cells.add(Severity.WARNING, SEX, "sex.otherThanSheet", shared.source());
        }
        return sex;
    }

    private static @Nullable Sex byTick(Cells cells) {
        boolean male = Tick.of(cells.at(MALE_TICK)) == Tick.YES;
        boolean female = Tick.of(cells.at(FEMALE_TICK)) == Tick.YES
                || cells.at(FEMALE_TICK).text().equalsIgnoreCase("p");
        male |= cells.at(MALE_TICK).text().equalsIgnoreCase("l");
        if (male && female) {
            cells.add(Severity.NOT_TAKEN, SEX, "sex.both");
        }
        return male == female ? null : male ? Sex.MALE : Sex.FEMALE;
    }

    private IdNumber nik(Cells cells, Birth birth, @Nullable Sex sex) {
        var nik = cells.text(NIK) == null ? IdNumber.NONE : IdNumber.read(cells.at(NIK));
        if (nik.readable()) {
            var digits = new NikDigits(nik.digits());
            boolean lost = nik.status() == IdNumber.Status.DAMAGED;
            if (!digits.dateExists()) {
                nik = lost ? nik : nik.asInvalid("nik.date");
            } else if (digits.serialMissing() && !lost) {
                nik = nik.asInvalid("nik.serial");
            }
            if (digits.dateExists()) {
                compare(cells, digits, birth, sex);
            }
        }
        remark(cells, NIK, nik);
        return nik;
    }

    private static void compare(Cells cells, NikDigits nik, Birth birth, @Nullable Sex sex) {
        var date = birth.precision() == DatePrecision.DAY ? birth.date() : null;
        if (date != null && !nik.bornOn(date)) {
            var key = nik.bornOnSwapped(date) ? "nik.dayAndMonth" : "nik.birthDiffers";
            cells.add(Severity.WARNING, NIK, key, nik.shownDate(), "%1$td-%1$tm-%1$tY".formatted(date));
        }
        if (sex != null && nik.female() != (sex == Sex.FEMALE)) {
            cells.add(Severity.WARNING, NIK, nik.female() ? "nik.female" : "nik.male");
        }
    }

    private IdNumber kk(Cells cells, IdNumber nik) {
        var kk = cells.text(KK) == null ? IdNumber.NONE : IdNumber.read(cells.at(KK));
        if (kk.status() == IdNumber.Status.PRESENT && kk.digits().equals(nik.digits())) {
            cells.add(Severity.WARNING, KK, "kk.sameAsNik");
        }
        if (kk.readable() && recordedInFuture(kk.digits())) {
            cells.add(Severity.WARNING, KK, "kk.future");
        }
        remark(cells, KK, kk);
        return kk;
    }

    private boolean recordedInFuture(String digits) {
        int year = 2000 + Integer.parseInt(digits.substring(10, 12));
        int month = Integer.parseInt(digits.substring(8, 10));
        // Older numbers carry other things here; only a year shortly ahead is surely a slip.
        return year > dates.today().getYear() && year < dates.today().getYear() + 10 && month >= 1 && month <= 12;
    }

    private static void remark(Cells cells, RosterField field, IdNumber number) {
        var hint = number.hint();
        if (hint != null) {
            cells.add(Severity.NOT_TAKEN, field, hint);
        }
    }
}
