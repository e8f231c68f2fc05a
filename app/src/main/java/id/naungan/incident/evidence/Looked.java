package id.naungan.incident.evidence;

/** What a look at kept bytes shows. */
public sealed interface Looked {

    /** They are what was kept. */
    record Intact(String mediaType, byte[] bytes) implements Looked {}

    /** Somebody changed them, or their digest, past this program. */
    record Changed() implements Looked {}

    /** Nobody wrote down why he looks, or too long ago. */
    record Closed() implements Looked {}
}
