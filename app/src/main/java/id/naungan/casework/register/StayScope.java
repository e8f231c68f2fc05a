package id.naungan.casework.register;

import static id.naungan.db.casework.Tables.STAY;

import id.naungan.access.Scope;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The scope once more as a plain condition: the register is of homes, not of people, and the database uses its index. */
public final class StayScope {

    private StayScope() {}

    public static Condition of(Scope scope) {
        return switch (scope.reach()) {
            case INSTITUTION, CLIENTS -> STAY.INSTITUTION_ID.eq(scope.home());
            case DISTRICT -> STAY.DISTRICT.eq(scope.region());
            // Codes of a province's regencies run from "64." up to, not including, "64/".
            case PROVINCE -> STAY.DISTRICT.ge(scope.region() + ".").and(STAY.DISTRICT.lt(scope.region() + "/"));
            case NATION -> DSL.falseCondition();
            case SYSTEM -> DSL.trueCondition();
        };
    }
}
