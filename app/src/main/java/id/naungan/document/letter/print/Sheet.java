package id.naungan.document.letter.print;

import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Signature;
import id.naungan.web.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** One letter being written, from the letterhead down to the mark. */
final class Sheet {

    private static final int SIGNATURES_IN_A_ROW = 3;
    private static final float ROOM_FOR_INK = 46;
    private static final float ROOM_UNDER_HEADING = 70;
    private static final float GREY = 0.93f;

    private final Document document;
    private final PdfWriter writer;
    private final Pens pens;
    private final Messages messages;
    private final Printed letter;
    private final Locale locale;

    Sheet(Document document, PdfWriter writer, Pens pens, Messages messages, Printed letter) {
        this.document = document;
        this.writer = writer;
        this.pens = pens;
        this.messages = messages;
        this.letter = letter;
        this.locale = letter.locale();
    }

    void fill() {
        head();
        title();
        paragraphs(letter.wording().opening());
        var signatures = letter.blocks().stream()
                .filter(Block.Signatures.class::isInstance)
                .toList();
        letter.blocks().stream().filter(block -> !signatures.contains(block)).forEach(this::block);
        paragraphs(letter.wording().closing());
        signatures.forEach(this::block);
        mark();
    }

    private void head() {
        var table = table(1);
        var head = letter.head();
        letter.wording().header().lines().forEach(line -> table.addCell(pens.centred(line, 10.5f, true)));
        table.addCell(pens.centred(head.name(), 15, true));
        head.lines().forEach(line -> table.addCell(pens.centred(line, Pens.SMALL, false)));
        if (head.registration() != null) {
            table.addCell(pens.centred(
                    messages.get(locale, "letter.head.registration", head.registration()), Pens.SMALL, false));
        }
        var rule = pens.cell("", 2, false);
        rule.setBorder(PdfPCell.BOTTOM);
        rule.setBorderWidthBottom(1.6f);
        rule.setPaddingBottom(3);
        table.addCell(rule);
        document.add(table);
    }

    private void title() {
        var title = pens.paragraph(letter.wording().title(), Pens.TITLE, true, Element.ALIGN_CENTER);
        title.setSpacingBefore(16);
        document.add(title);
        var number = pens.paragraph(
                messages.get(locale, "letter.number", letter.number()), Pens.BODY, false, Element.ALIGN_CENTER);
        number.setSpacingAfter(12);
        document.add(number);
    }

    private void paragraphs(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var table = table(1);
            table.setSplitLate(false);
            var cell = pens.cell(line, Pens.BODY, false);
            cell.setPaddingBottom(6);
            table.addCell(cell);
            document.add(table);
        });
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(var text) -> heading(text);
            case Block.Facts(var facts) -> facts(facts);
            case Block.Text(var text) -> paragraphs(text);
            case Block.Table(var headers, var rows) -> rows(headers, rows);
            case Block.Signatures(var signatures) -> signatures(signatures);
        }
    }

    private void heading(String text) {
        var heading = pens.paragraph(text, 11.5f, true, Element.ALIGN_LEFT);
        heading.setSpacingBefore(8);
        heading.setSpacingAfter(2);
        // At the very foot of a page it would be parted from what it names.
        if (writer.getVerticalPosition(true) - document.bottom() < ROOM_UNDER_HEADING) document.newPage();
        document.add(heading);
    }

    private void facts(List<Fact> facts) {
        var table = new PdfPTable(new float[] {31, 2, 67});
        whole(table);
        table.setSplitLate(false);
        for (var fact : facts) {
            table.addCell(pens.cell(fact.label(), Pens.BODY, false));
            var value = fact.value() == null || fact.value().isBlank() ? "–" : fact.value();
            table.addCell(pens.cell(":", Pens.BODY, false));
            table.addCell(pens.cell(value.strip(), Pens.BODY, false));
        }
        document.add(table);
    }

    private void rows(List<String> headers, List<List<String>> rows) {
        if (headers.isEmpty()) return;
        var table = new PdfPTable(Columns.widths(headers, rows));
        whole(table);
        table.setSpacingBefore(6);
        table.setSpacingAfter(8);
        table.setHeaderRows(1);
        headers.forEach(header -> table.addCell(lined(header, true)));
        for (var row : rows) {
            for (int i = 0; i < headers.size(); i++) {
                table.addCell(lined(i < row.size() ? row.get(i) : "", false));
            }
        }
        document.add(table);
    }

    private PdfPCell lined(String text, boolean header) {
        var cell = pens.cell(text, 9, header);
        cell.setBorder(PdfPCell.BOX);
        cell.setBorderWidth(0.5f);
        cell.setPadding(3);
        if (header) cell.setGrayFill(GREY);
        return cell;
    }

    private void signatures(List<Signature> signatures) {
        if (signatures.isEmpty()) return;
        int columns = Math.min(SIGNATURES_IN_A_ROW, signatures.size());
        var table = table(columns);
        table.setSpacingBefore(14);
        table.setKeepTogether(true);
        var place = letter.head().city();
        var date = pens.cell((place.isBlank() ? "" : place + ", ") + date(letter.on()), Pens.BODY, false);
        date.setColspan(columns);
        date.setHorizontalAlignment(Element.ALIGN_RIGHT);
        date.setPaddingBottom(8);
        table.addCell(date);
        for (var signature : signatures) {
            var cell = new PdfPCell(signature(signature));
            cell.setBorder(0);
            table.addCell(cell);
        }
        table.completeRow();
        document.add(table);
    }

    private PdfPTable signature(Signature signature) {
        var one = table(1);
        one.addCell(pens.centred(signature.role(), Pens.BODY, false));
        var how = pens.centred(how(signature), Pens.SMALL, false);
        how.setMinimumHeight(ROOM_FOR_INK);
        how.setVerticalAlignment(Element.ALIGN_MIDDLE);
        one.addCell(how);
        var name = signature.name();
        one.addCell(pens.centred(
                name == null || name.isBlank() ? "(..............................)" : name, Pens.BODY, true));
        return one;
    }

    private String how(Signature signature) {
        if (signature.how() == Signature.How.BELUM) return "";
        var key = "letter.signed." + signature.how();
        return signature.at() == null
                ? messages.get(locale, key)
                : messages.get(locale, key) + "\n" + moment(signature.at());
    }

    private void mark() {
        var table = new PdfPTable(new float[] {16, 84});
        whole(table);
        table.setSpacingBefore(18);
        table.setKeepTogether(true);
        var square = new PdfPCell(QrMark.of(letter.address(), writer.getDirectContent(), 68));
        square.setBorder(0);
        table.addCell(square);
        var words = messages.get(locale, "letter.mark", letter.address(), letter.code());
        var text = pens.cell(words, Pens.SMALL, false);
        text.setVerticalAlignment(Element.ALIGN_MIDDLE);
        table.addCell(text);
        document.add(table);
    }

    private PdfPTable table(int columns) {
        var table = new PdfPTable(columns);
        whole(table);
        return table;
    }

    private void whole(PdfPTable table) {
        table.setWidthPercentage(100);
        table.getDefaultCell().setBorder(0);
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    private String moment(Instant at) {
        var pattern = locale.getLanguage().equals("en") ? "d MMMM uuuu, HH:mm" : "d MMMM uuuu, HH.mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(letter.zone()));
    }
}
