package id.naungan.instrument;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures as large as a camera's, each of its own. */
final class Photographs {

    private Photographs() {}

    static byte[] noise(int width, int seed) {
        var random = new Random(seed);
        var image = new BufferedImage(width, width * 3 / 4, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int i = 0; i < 6000; i++) {
            pen.setColor(new Color(random.nextInt(0xFFFFFF)));
            pen.fillRect(random.nextInt(width), random.nextInt(width), 10 + random.nextInt(60), 10 + random.nextInt(60));
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
