package id.naungan.client.list;

import static id.naungan.db.client.Tables.CLIENT_;

import id.naungan.access.Scope;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The scope once more as a plain condition. Row security already decides; this lets the database use the index. */
final class ScopePredicate {

    private ScopePredicate() {}

    static Condition of(Scope scope) {
        return switch (scope.reach()) {
            case INSTITUTION -> CLIENT_.INSTITUTION_ID.eq(scope.home());
            case DISTRICT -> CLIENT_.DISTRICT.eq(scope.region());
            // Codes of a province's regencies run from "64." up to, not including, "64/".
            case PROVINCE -> CLIENT_.DISTRICT.ge(scope.region() + ".").and(CLIENT_.DISTRICT.lt(scope.region() + "/"));
            case CLIENTS -> DSL.condition("{0} = any ((select client.own_clients())::uuid[])", CLIENT_.ID);
            case NATION -> DSL.falseCondition();
            case SYSTEM -> DSL.noCondition();
        };
    }
}
