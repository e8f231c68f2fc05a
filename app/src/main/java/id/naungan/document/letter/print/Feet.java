package id.naungan.document.letter.print;

import id.naungan.web.Messages;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands at the edge of every page: the number of the letter, that it is confidential, and which page of how many. */
final class Feet extends PdfPageEventHelper {

    private static final float BASELINE = 34;
    private static final float ROOM_FOR_TOTAL = 24;
    private static final float GAP = 10;

    private final Pens pens;
    private final Messages messages;
    private final Locale locale;
    private final String number;
    private final String warning;
    private final PdfTemplate total;

    Feet(Pens pens, Messages messages, Printed letter, PdfWriter writer) {
        this.pens = pens;
        this.messages = messages;
        this.locale = letter.locale();
        this.number = pens.printable(letter.number());
        this.warning = letter.personal() ? messages.get(locale, "letter.foot.confidential") : "";
        this.total = writer.getDirectContent().createTemplate(ROOM_FOR_TOTAL, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        canvas.setLineWidth(0.5f);
        canvas.moveTo(document.left(), BASELINE + 12);
        canvas.lineTo(document.right(), BASELINE + 12);
        canvas.stroke();
        var left = warning.isEmpty() ? number : warning + " · " + number;
        ColumnText.showTextAligned(
                canvas, Element.ALIGN_LEFT, pens.phrase(left, Pens.SMALL, false), document.left(), BASELINE, 0);
        var page = messages.get(locale, "letter.foot.page", writer.getPageNumber()) + "\u00a0";
        float edge = document.right() - ROOM_FOR_TOTAL;
        ColumnText.showTextAligned(
                canvas, Element.ALIGN_RIGHT, pens.phrase(page, Pens.SMALL, false), edge + GAP - 2, BASELINE, 0);
        canvas.addTemplate(total, edge + GAP, BASELINE);
    }

    /** How many pages there are is known only now. */
    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        total.beginText();
        total.setFontAndSize(pens.regular(), Pens.SMALL);
        total.setTextMatrix(0, 0);
        total.showText(String.valueOf(writer.getPageNumber() - 1));
        total.endText();
    }
}
