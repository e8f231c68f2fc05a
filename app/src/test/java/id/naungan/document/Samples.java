package id.naungan.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files people send, and files people ought not to send; made here byte by byte. */
public final class Samples {

    private Samples() {}

    /** A picture as a phone held upright takes it: stored lying, orientation 6, with the place where it was taken. Its left half is red. */
    public static byte[] phoneJpegWithGps(int width, int height) {
        var plain = encoded(redAndBlue(width, height), "jpg");
        var app1 = exifOrientation6WithGps();
        return ByteBuffer.allocate(plain.length + app1.length)
                .put(plain, 0, 2)
                .put(app1)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    public static byte[] png(int width, int height) {
        return encoded(redAndBlue(width, height), "png");
    }

    /** A few hundred bytes that announce 30,000 by 30,000 pixels. */
    public static byte[] pixelBombPng() {
        var header = ByteBuffer.allocate(13)
                .putInt(30_000)
                .putInt(30_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var deflater = new Deflater();
        deflater.setInput(new byte[100_000]);
        deflater.finish();
        var data = new byte[1000];
        int length = deflater.deflate(data);
        return ByteBuffer.allocate(8 + 25 + 12 + length + 12)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .put(chunk("IHDR", header))
                .put(chunk("IDAT", java.util.Arrays.copyOf(data, length)))
                .put(chunk("IEND", new byte[0]))
                .array();
    }

    public static byte[] svgWithScript() {
        return "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] html() {
        return "<!doctype html><html><body><script>alert(1)</script></body></html>".getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] windowsProgram() {
        var bytes = new byte[512];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[60] = 64;
        bytes[64] = 'P';
        bytes[65] = 'E';
        return bytes;
    }

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static BufferedImage redAndBlue(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** APP1 with a TIFF of two directories: orientation and the pointer to GPS; GPS with latitude reference and latitude. */
    private static byte[] exifOrientation6WithGps() {
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + 2 + 2 * 12 + 4 + 24);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'S', 0, 0, 0});
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        tiff.putInt(0);
        tiff.putInt(0).putInt(1).putInt(30).putInt(1).putInt(12).putInt(1);
        var body = tiff.array();
        return ByteBuffer.allocate(10 + body.length)
                .putShort((short) 0xFFE1)
                .putShort((short) (8 + body.length))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }
}
