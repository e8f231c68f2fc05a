package id.naungan.linkage.run;

import id.naungan.linkage.block.Blocks;

/** Told how far a run is. */
public interface Progress {
    Progress SILENT = new Progress() {};

    default void say(String key, Object... values) {}

    default void rule(int number, int of, Blocks.Made made) {}

    /** The share of all pairs that has been compared; called by any thread. */
    default void compared(double share) {}
}
