package id.naungan.casework.roster.reading.layout;

/** What a column of a roster can mean. The names are stored in remembered layouts: add, never rename. */
public enum RosterField {
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

    /** Several columns may carry notes or parts of an address; everything else has one column. */
    public boolean repeatable() {
        return this == IGNORED || this == NOTE || this == ADDRESS;
    }

    public boolean tick() {
        return name().endsWith("_TICK");
    }
}
