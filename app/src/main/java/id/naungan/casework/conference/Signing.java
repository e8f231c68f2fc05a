package id.naungan.casework.conference;

import java.util.UUID;

/** What came of signing minutes. */
sealed interface Signing {

    /** Signed; what was decided stands as tasks. */
    record Signed() implements Signing {}

    /** Only the chair signs. */
    record NotTheChair(String chair) implements Signing {}

    /** A meeting nobody attended. */
    record NobodyThere() implements Signing {}

    /** No client was discussed. */
    record NothingDiscussed() implements Signing {}

    /** So many clients stand on the agenda without a decision. */
    record Undecided(int clients) implements Signing {}

    /** It was signed or called off meanwhile. */
    record NoDraft() implements Signing {}

    /** The task that asks a home to meet again. */
    static String nextKey(UUID home) {
        return "pembahasan-berikut:" + home;
    }
}
