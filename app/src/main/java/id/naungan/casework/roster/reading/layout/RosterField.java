package id.naungan.casework.roster.reading.layout;

import id.naungan.sheet.layout.Meaning;
import java.util.List;
import java.util.stream.Stream;

/** What a column of a roster can mean. The names are stored in remembered layouts: add, never rename. */
public enum RosterField implements Meaning {
    IGNORED,
    NAME,
    NICKNAME,
    NIK,
    KK,
    SEX,
    MALE_TICK,
    FEMALE_TICK,
    BIRTH_PLACE,
    BIRTH_DATE,
    BIRTH_PLACE_AND_DATE,
    AGE,
    RELIGION,
    FATHER,
    MOTHER,
    PARENTS,
    GUARDIAN,
    ORPHAN_STATUS,
    YATIM_TICK,
    PIATU_TICK,
    YATIM_PIATU_TICK,
    DHUAFA_TICK,
    TERLANTAR_TICK,
    ADDRESS,
    VILLAGE,
    DISTRICT,
    REGENCY,
    SCHOOL,
    GRADE,
    EDUCATION,
    ADMISSION_DATE,
    PHONE,
    DISABILITY,
    NOTE,
    BIRTH_CERTIFICATE,
    NISN,
    JKN;

    @Override
    public boolean ignored() {
        return this == IGNORED;
    }

    @Override
    public boolean names() {
        return this == NAME;
    }

    /** Several columns may carry notes or parts of an address; everything else has one column. */
    @Override
    public boolean repeatable() {
        return this == IGNORED || this == NOTE || this == ADDRESS;
    }

    /** All meanings by name, as a form offers them. */
    public static List<String> allNames() {
        return Stream.of(values()).map(Enum::name).toList();
    }

    public boolean tick() {
        return name().endsWith("_TICK");
    }
}
