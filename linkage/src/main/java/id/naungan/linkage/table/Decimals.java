package id.naungan.linkage.table;

import java.nio.charset.StandardCharsets;

/**
 * Reads numbers with a sign and decimals, as the bits of a double. The last of point and comma is the decimal mark; one that
 * stands twice divides thousands: 1.500.000, 1.500,75 and 1,500.75, but 1.5 and 1,5 alike.
 */
final class Decimals {
    private Decimals() {}

    /** 0 if there is no number; the number 0 is kept as minus zero. */
    static long read(byte[] bytes, int start, int end) {
        String written = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        String text = written.replaceAll("[^0-9.,+-]|[.,+-]+$", "").replaceAll("^[.,]+|[.,+-]+$", "");
        int mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (mark >= 0 && text.indexOf(text.charAt(mark)) < mark) {
            mark = -1;
        }
        String whole = (mark < 0 ? text : text.substring(0, mark)).replaceAll("[.,]", "");
        try {
            double number = Double.parseDouble(mark < 0 ? whole : whole + "." + text.substring(mark + 1));
            return Double.isFinite(number) ? Double.doubleToRawLongBits(number == 0 ? -0.0 : number) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
