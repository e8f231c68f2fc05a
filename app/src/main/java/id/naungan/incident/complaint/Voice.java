package id.naungan.incident.complaint;

import id.naungan.kernel.Worded;
import org.jspecify.annotations.Nullable;

/** Who speaks, as they said themselves: the words of the pages follow it. */
public enum Voice implements Worded {
    ANAK,
    DEWASA;

    /** As it stands in an address. */
    public String path() {
        return this == ANAK ? "anak" : "dewasa";
    }

    static Voice of(@Nullable String path) {
        return "anak".equals(path) ? ANAK : DEWASA;
    }

    @Override
    public String messageKey() {
        return "complaint.voice." + name();
    }
}
