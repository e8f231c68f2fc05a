package id.naungan.institution.request;

import id.naungan.kernel.Worded;

/** How a request stands. */
public enum RequestState implements Worded {
    BARU,
    DITERIMA,
    DITOLAK;

    @Override
    public String messageKey() {
        return "request.state." + name();
    }

    public String tone() {
        return switch (this) {
            case BARU -> "info";
            case DITERIMA -> "good";
            case DITOLAK -> "bad";
        };
    }
}
