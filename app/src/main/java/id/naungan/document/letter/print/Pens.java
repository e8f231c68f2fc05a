package id.naungan.document.letter.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Objects;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfWriter;

/** The fonts of one letter, and phrases, paragraphs and cells written with them. Not shared: a font keeps count of the signs used. */
final class Pens {

    private static final byte[] REGULAR = bytes("NaunganSans-Regular.ttf");
    private static final byte[] BOLD = bytes("NaunganSans-Bold.ttf");

    private final BaseFont regular = font("NaunganSans-Regular.ttf", REGULAR);
    private final BaseFont bold = font("NaunganSans-Bold.ttf", BOLD);

    /** Sizes in points, as the letter uses them. */
    static final float SMALL = 8.5f;

    static final float BODY = 10.5f;
    static final float TITLE = 13f;

    BaseFont regular() {
        return regular;
    }

    Phrase phrase(String text, float size, boolean heavy) {
        return new Phrase(size * 1.3f, printable(text), new Font(heavy ? bold : regular, size));
    }

    Paragraph paragraph(String text, float size, boolean heavy, int alignment) {
        var paragraph = new Paragraph(phrase(text, size, heavy));
        paragraph.setLeading(size * 1.35f);
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    /** A cell without borders; text that runs from right to left is ordered as it is read. */
    PdfPCell cell(String text, float size, boolean heavy) {
        var printable = printable(text);
        var cell = new PdfPCell(phrase(printable, size, heavy));
        cell.setBorder(0);
        cell.setPadding(2);
        cell.setPaddingLeft(0);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setLeading(0, 1.3f);
        if (Bidi.requiresBidi(printable.toCharArray(), 0, printable.length())) {
            cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        }
        return cell;
    }

    PdfPCell centred(String text, float size, boolean heavy) {
        var cell = cell(text, size, heavy);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        return cell;
    }

    String printable(String text) {
        return PrintableText.of(text, regular::charExists);
    }

    private static BaseFont font(String name, byte[] bytes) {
        try {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (var in = Pens.class.getResourceAsStream("/id/naungan/document/letter/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
