package id.naungan.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import org.jspecify.annotations.Nullable;

/** A picture drawn anew, upright: of the file that came only the pixels remain, in a size to read and a size to recognise. */
record Picture(byte[] page, byte[] face) {

    static final int MOST_PIXELS = 40_000_000;
    static final int LONGEST_SIDE = 1600;
    static final int FACE_SIDE = 320;

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
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | NegativeArraySizeException | ClassCastException e) {
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
                reader.setInput(input, false, false);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width < 1 || height < 1) throw new IOException("no pixels");
                if (width * height > MOST_PIXELS) throw new TooManyPixels();
                var param = reader.getDefaultReadParam();
                int step = (int) Math.max(1, Math.max(width, height) / (2L * LONGEST_SIDE));
                param.setSourceSubsampling(step, step, 0, 0);
                return upright(reader, onWhite(reader.read(0, param)));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(ImageReader reader, BufferedImage image) {
        var orientation = orientation(reader);
        return orientation == null ? image : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    private static net.coobird.thumbnailator.util.exif.@Nullable Orientation orientation(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException e) {
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
