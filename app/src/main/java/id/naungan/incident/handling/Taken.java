package id.naungan.incident.handling;

import id.naungan.incident.domain.State;
import id.naungan.incident.handling.Handling.Refusal;

/** What became of a step. */
sealed interface Taken {

    /** Done; `stillMine` unless it shut the caller himself out. */
    record Done(boolean stillMine) implements Taken {}

    /** It does not lead on from this state. */
    record Impossible(State state) implements Taken {}

    /** Somebody else did something meanwhile. */
    record Overtaken(int version) implements Taken {}

    record Refused(Refusal why) implements Taken {}
}
