package id.naungan.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/** A picture drawn anew, upright: of the file that came only the pixels remain, in a size to read and a size to recognise. */
record Picture(byte[] page, byte[] face) {

    static final int MOST_PIXELS = 40_000_000;
    static final int LONGEST_SIDE = 1600;
    static final int FACE_SIDE = 320;

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    /** Decoding is the only work here that costs memory by the hundred megabytes: two at a time. */
    private static final Semaphore DESKS = new Semaphore(2);

    /** The header announces more pixels than anybody needs; nothing was decoded. */
    static final class TooManyPixels extends IOException {}

    /** Reads a JPEG or PNG; anything that cannot be decoded is an IOException. */
    static Picture read(byte[] bytes) throws IOException {
        DESKS.acquireUninterruptibly();
        try {
            var upright = decode(bytes);
            return new Picture(jpeg(upright, LONGEST_SIDE), jpeg(upright, FACE_SIDE));
        } catch (IllegalArgumentException
                | ArrayIndexOutOfBoundsException
                | NegativeArraySizeException
                | ClassCastException e) {
            // The decoders of the JDK answer to some broken files with these.
            throw new IOException(e);
        } finally {
            DESKS.release();
        }
    }

    private static BufferedImage decode(byte[] bytes) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw new IOException("no reader");
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width < 1 || height < 1) throw new IOException("no pixels");
                if (width * height > MOST_PIXELS) throw new TooManyPixels();
                var param = reader.getDefaultReadParam();
                int step = (int) Math.max(1, Math.max(width, height) / (2L * LONGEST_SIDE));
                param.setSourceSubsampling(step, step, 0, 0);
                return upright(bytes, onWhite(reader.read(0, param)));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(byte[] bytes, BufferedImage image) {
        var orientation = orientation(bytes);
        return orientation == null
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    /** The JDK's own metadata reader refuses what phones write (Exif before JFIF), hence the walk over the segments. */
    private static @Nullable Orientation orientation(byte[] bytes) {
        int at = 2;
        while (at + 4 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            int length = (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
            if (marker == START_OF_SCAN || length < 2 || at + 2 + length > bytes.length) return null;
            var segment = Arrays.copyOfRange(bytes, at + 4, at + 2 + length);
            if (marker == APP1 && new String(segment, StandardCharsets.ISO_8859_1).startsWith("Exif\0"))
                return orientationOf(segment);
            at += 2 + length;
        }
        return null;
    }

    private static @Nullable Orientation orientationOf(byte[] exif) {
        try {
            return ExifUtils.getOrientationFromExif(exif);
        } catch (RuntimeException e) {
            // A camera's data may be broken while its picture is fine.
            return null;
        }
    }

    /** JPEG knows no transparency: what shines through is paper. */
    private static BufferedImage onWhite(BufferedImage image) {
        var paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }

    private static byte[] jpeg(BufferedImage image, int side) throws IOException {
        var out = new ByteArrayOutputStream();
        var thumbnail = Thumbnails.of(image);
        if (Math.max(image.getWidth(), image.getHeight()) > side) thumbnail.size(side, side);
        else thumbnail.scale(1);
        thumbnail.outputFormat("jpg").outputQuality(0.82).toOutputStream(out);
        return out.toByteArray();
    }
}
