package id.naungan.client.list;

import static id.naungan.db.client.Tables.CLIENT_;

import java.time.LocalDate;
import org.jooq.Condition;

/** Age as the social service groups people: under five, school age, teenagers, adults, older people. */
public enum AgeGroup {
    BALITA(0, 5),
    ANAK(5, 12),
    REMAJA(12, 18),
    DEWASA(18, 60),
    LANSIA(60, 200),
    TIDAK_DIKETAHUI(0, 0);

    private final int from;
    private final int until;

    AgeGroup(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** Born so that the age on the day lies in the group; a date known less well counts from its first day. */
    Condition holds(LocalDate today) {
        return this == TIDAK_DIKETAHUI
                ? CLIENT_.BIRTH_DATE.isNull()
                : CLIENT_.BIRTH_DATE.gt(today.minusYears(until)).and(CLIENT_.BIRTH_DATE.le(today.minusYears(from)));
    }
}
