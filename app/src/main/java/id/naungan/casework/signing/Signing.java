package id.naungan.casework.signing;

import id.naungan.casework.gate.Gate;
import id.naungan.casework.step.Part;
import id.naungan.casework.step.Signer;
import java.util.List;
import java.util.Set;

/** What came of signing. */
public sealed interface Signing {

    /** Everybody has signed; what the form says is now so. */
    record Complete() implements Signing {}

    /** It is signed; others still must. */
    record Waiting(Set<Signer> others) implements Signing {}

    /** Sections are missing or unfinished. */
    record Incomplete(List<Part> parts) implements Signing {}

    /** Something must come first; who goes on all the same says why. */
    record GateClosed(Set<Gate> gates) implements Signing {}

    /** The caller does not sign this form in that capacity. */
    record NotYours() implements Signing {}

    /** It was signed, replaced or called off meanwhile. */
    record AlreadyClosed() implements Signing {}
}
