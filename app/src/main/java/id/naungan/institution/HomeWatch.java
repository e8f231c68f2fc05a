package id.naungan.institution;

import java.time.Instant;

/** Something about homes that changes because time passes: looked at every minute by one node, as the system. Twice does nothing. */
public interface HomeWatch {

    void watch(Instant now);
}
