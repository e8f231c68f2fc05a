package id.naungan.institution;

import java.util.Collection;
import java.util.Map;

/** Says whom or what alarms of a kind are about, to whom may know it: keys the caller may not see are missing in the answer. */
public interface AlarmAbout {

    /** A name, and where it is put right; a path of ours. */
    record About(String name, String href) {}

    String kind();

    /** By key of the alarm, under the caller's own scope. */
    Map<String, About> of(Collection<String> keys);
}
