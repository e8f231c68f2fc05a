package id.naungan.incident.evidence;

import id.naungan.kernel.Worded;

/** What a piece of evidence is. */
public enum ExhibitKind implements Worded {
    FOTO,
    SUARA,
    BERKAS;

    static ExhibitKind of(String mediaType) {
        if (mediaType.startsWith("image/")) return FOTO;
        return mediaType.startsWith("audio/") ? SUARA : BERKAS;
    }

    @Override
    public String messageKey() {
        return "incident.evidence.kind." + name();
    }
}
