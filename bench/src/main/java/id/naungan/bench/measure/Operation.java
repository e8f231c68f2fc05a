package id.naungan.bench.measure;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One thing people do. */
public interface Operation {

    int ROWS_RAN_OUT = -1;

    String name();

    /** Processor milliseconds it may take, or null when nothing was promised. */
    @Nullable
    Double goal();

    /** Whether it is compared with a plain insert, or else with a plain read. */
    default boolean writes() {
        return false;
    }

    /** A virtual client that does it again and again. */
    Client client() throws Exception;

    /** Does it once and says how many items that were; throws when the answer was not the right one. */
    interface Client extends AutoCloseable {

        int once(SplittableRandom dice) throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** The answer was not the right one. */
    final class Wrong extends Exception {
        Wrong(String answer) {
            super(answer);
        }
    }
}
