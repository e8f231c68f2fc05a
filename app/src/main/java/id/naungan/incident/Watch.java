package id.naungan.incident;

import java.time.Instant;

/** Something that must happen by itself when its time has come: looked at every few seconds by one node, as the system. Twice does nothing. */
public interface Watch {

    void watch(Instant now);
}
