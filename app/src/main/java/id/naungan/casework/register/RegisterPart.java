package id.naungan.casework.register;

import static id.naungan.db.casework.Tables.STAY;

import id.naungan.casework.domain.Entry;
import id.naungan.casework.domain.Leaving;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Which lines of the register are meant, over the days from `from` until before `end`. The recap counts and the list shows by the
 * same condition, hence a figure is the number of rows behind it. The day of leaving does not belong to the stay.
 */
public enum RegisterPart {
    NOW,
    ALL,
    STAYED,
    OPENING,
    ENTERED,
    ENTERED_NEW,
    ENTERED_BY_TRANSFER,
    LEFT,
    LEFT_FOR_GOOD,
    LEFT_BY_TRANSFER,
    CLOSING;

    /** What people choose by themselves; the rest is reached from the recap. */
    static final List<RegisterPart> USUAL = List.of(NOW, ALL, STAYED, ENTERED, LEFT);

    public Condition condition(LocalDate from, LocalDate end) {
        return switch (this) {
            case NOW -> STAY.EXIT_ON.isNull();
            case ALL -> DSL.trueCondition();
            case STAYED -> STAY.ENTRY_ON.lt(end).and(notLeftBefore(from));
            case OPENING -> STAY.ENTRY_ON.lt(from).and(notLeftBefore(from));
            case ENTERED -> STAY.ENTRY_ON.ge(from).and(STAY.ENTRY_ON.lt(end));
            case ENTERED_NEW -> ENTERED.condition(from, end).and(STAY.ENTRY_PATH.ne(Entry.BY_TRANSFER));
            case ENTERED_BY_TRANSFER -> ENTERED.condition(from, end).and(STAY.ENTRY_PATH.eq(Entry.BY_TRANSFER));
            case LEFT -> STAY.EXIT_ON.ge(from).and(STAY.EXIT_ON.lt(end));
            case LEFT_FOR_GOOD -> LEFT.condition(from, end).and(STAY.EXIT_KIND.ne(Leaving.BY_TRANSFER));
            case LEFT_BY_TRANSFER -> LEFT.condition(from, end).and(STAY.EXIT_KIND.eq(Leaving.BY_TRANSFER));
            case CLOSING -> STAY.ENTRY_ON.lt(end).and(notLeftBefore(end));
        };
    }

    /** Whether the days matter at all. */
    public boolean needsPeriod() {
        return this != NOW && this != ALL;
    }

    private static Condition notLeftBefore(LocalDate day) {
        return STAY.EXIT_ON.isNull().or(STAY.EXIT_ON.ge(day));
    }
}
