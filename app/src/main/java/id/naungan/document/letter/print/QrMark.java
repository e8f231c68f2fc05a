package id.naungan.document.letter.print;

import io.nayuki.qrcodegen.QrCode;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** The square that a phone reads, drawn as lines so that it prints sharp at any size. */
final class QrMark {

    private static final int QUIET = 4;

    private QrMark() {}

    static Image of(String address, PdfContentByte canvas, float side) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int modules = code.size + 2 * QUIET;
        var drawing = canvas.createTemplate(modules, modules);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) x++;
                if (x > from) drawing.rectangle(from + QUIET, modules - QUIET - 1 - y, x - from, 1);
            }
        }
        drawing.fill();
        var image = Image.getInstance(drawing);
        image.scaleAbsolute(side, side);
        return image;
    }
}
