package id.naungan.training.door;

import io.nayuki.qrcodegen.QrCode;

/** The square a phone reads, as the path of an SVG; `side` counts its modules with the quiet zone. */
public record Square(String path, int side) {

    private static final int QUIET = 4;

    static Square of(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) x++;
                if (x > from)
                    path.append('M')
                            .append(from + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
            }
        }
        return new Square(path.toString(), code.size + 2 * QUIET);
    }
}
