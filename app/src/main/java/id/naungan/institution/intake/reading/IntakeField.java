package id.naungan.institution.intake.reading;

import id.naungan.sheet.layout.Meaning;
import java.util.List;
import java.util.stream.Stream;

/** What a column of an office's register can mean. The names are stored in remembered layouts: add, never rename. */
public enum IntakeField implements Meaning {
    IGNORED,
    NAME,
    BODY,
    KIND,
    LEGAL_FORM,
    DEED,
    ADDRESS,
    VILLAGE,
    SUBDISTRICT,
    AREA,
    REGENCY,
    COORDINATES,
    LATITUDE,
    LONGITUDE,
    HEAD,
    PHONE,
    EMAIL,
    NUMBER,
    SINCE,
    UNTIL,
    ISSUER,
    STATUS,
    ACCREDITATION,
    RESIDENTS,
    RESIDENTS_MALE,
    RESIDENTS_FEMALE,
    CAPACITY,
    FOUNDED,
    NOTE;

    /** All meanings by name, as a form offers them. */
    public static List<String> allNames() {
        return Stream.of(values()).map(Enum::name).toList();
    }

    @Override
    public boolean ignored() {
        return this == IGNORED;
    }

    @Override
    public boolean names() {
        return this == NAME;
    }

    /** Several columns may carry notes, telephones or parts of an address; everything else has one column. */
    @Override
    public boolean repeatable() {
        return this == IGNORED || this == NOTE || this == ADDRESS || this == PHONE;
    }
}
