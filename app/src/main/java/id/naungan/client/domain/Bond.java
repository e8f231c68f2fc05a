package id.naungan.client.domain;

/** How strong a relation is, as ecomaps draw it. */
public enum Bond {
    KUAT,
    BIASA,
    RENGGANG,
    KONFLIK
}
