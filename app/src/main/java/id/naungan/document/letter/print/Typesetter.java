package id.naungan.document.letter.print;

import id.naungan.web.Messages;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** Sets a letter as PDF on A4: letterhead, number, title, what it says, signatures, and the mark by which anybody checks it. */
@Component
public class Typesetter {

    private static final float SIDE = 57;

    /** Six random letters before the name of an embedded font; the same place in the file with fixed letters. */
    private static final Pattern SUBSET = Pattern.compile("/[A-Z]{6}\\+NaunganSans");

    private final Messages messages;

    Typesetter(Messages messages) {
        this.messages = messages;
    }

    /** The PDF; the same letter gives the same bytes, whenever and wherever it is set. */
    public byte[] print(Printed letter) {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, SIDE, SIDE, 45, 62);
        var writer = PdfWriter.getInstance(document, out);
        var pens = new Pens();
        document.addTitle(pens.printable(letter.wording().title() + " " + letter.number()));
        document.addAuthor(pens.printable(letter.head().name()));
        document.open();
        writer.setPageEvent(new Feet(pens, messages, letter, writer));
        new Sheet(document, writer, pens, messages, letter).fill();
        repeatable(writer, letter);
        document.close();
        return SUBSET.matcher(out.toString(StandardCharsets.ISO_8859_1))
                .replaceAll("/NAUNGA+NaunganSans")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The library would put the time and random numbers here. */
    private static void repeatable(PdfWriter writer, Printed letter) {
        var at = GregorianCalendar.from(ZonedDateTime.ofInstant(letter.at(), letter.zone()));
        var id = digest(letter.number() + letter.code() + letter.at());
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(at));
        writer.getInfo().put(PdfName.MODDATE, new PdfDate(at));
        writer.getInfo().put(PdfName.PRODUCER, new PdfString("Naungan"));
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
