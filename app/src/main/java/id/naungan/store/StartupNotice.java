package id.naungan.store;

import java.util.List;

/** Lines a module wants on the console when the program is ready, such as the demo accounts; ordered by {@code @Order}. */
public interface StartupNotice {

    List<String> lines();
}
