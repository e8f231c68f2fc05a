package id.naungan.document.letter;

import java.util.List;

/** One part of a letter, in the order it is read. Texts are plain: what looks like markup is printed as it stands. */
public sealed interface Block {

    /** A heading over what follows; it never stands alone at the foot of a page. */
    record Heading(String text) implements Block {}

    /** Labels with what was recorded under them. */
    record Facts(List<Fact> facts) implements Block {}

    /** Paragraphs, one a line. */
    record Text(String text) implements Block {}

    /** A table whose heading row is repeated on every page; a row may have fewer cells than headers. */
    record Table(List<String> headers, List<List<String>> rows) implements Block {}

    /** Who signs, side by side. */
    record Signatures(List<Signature> signatures) implements Block {}
}
