package id.naungan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CheckUploadTest {

    private final CheckUpload check = new CheckUpload();

    @Test
    void aPhonePictureIsTurnedUprightAndLosesThePlaceWhereItWasTaken() throws IOException {
        var sent = Samples.phoneJpegWithGps(2400, 1200);
        assertThat(text(sent)).contains("Exif");

        var fine = fine(Allowed.PICTURE, "IMG_1.JPG", sent);

        assertThat(text(fine.bytes())).doesNotContain("Exif");
        assertThat(text(fine.face())).doesNotContain("Exif");
        var page = image(fine.bytes());
        assertThat(page.getWidth()).isEqualTo(800);
        assertThat(page.getHeight()).isEqualTo(1600);
        assertThat(isRed(page, 400, 200)).as("what lay left stands on top").isTrue();
        assertThat(isRed(page, 400, 1400)).isFalse();
        assertThat(image(fine.face()).getHeight()).isEqualTo(320);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        assertThat(image(fine(Allowed.PICTURE, "a.png", Samples.png(40, 30)).bytes())
                        .getWidth())
                .isEqualTo(40);
    }

    @Test
    void aPngBecomesAJpegByNameAndContent() {
        var fine = fine(Allowed.PAPER, "akta siti.png", Samples.png(40, 30));
        assertThat(fine.name()).isEqualTo("akta siti.jpg");
        assertThat(fine.mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void aProgramRenamedToAPictureIsRefused() {
        assertThat(refused(Allowed.PICTURE, "foto.jpg", Samples.windowsProgram()))
                .isEqualTo("document.refused.type.PICTURE");
        assertThat(refused(Allowed.TABLE, "daftar.xlsx", Samples.windowsProgram()))
                .isEqualTo("document.refused.type.TABLE");
    }

    @Test
    void svgAndHtmlAreRefusedHoweverTheyAreCalled() {
        for (var name : new String[] {"a.svg", "a.jpg", "a.pdf"}) {
            assertThat(refused(Allowed.PAPER, name, Samples.svgWithScript())).isEqualTo("document.refused.type.PAPER");
            assertThat(refused(Allowed.PAPER, name, Samples.html())).isEqualTo("document.refused.type.PAPER");
        }
    }

    @Test
    void aPictureThatAnnouncesTooManyPixelsIsRefusedBeforeItIsDecoded() {
        assertThat(refused(Allowed.PICTURE, "besar.png", Samples.pixelBombPng()))
                .isEqualTo("document.refused.pixels");
    }

    @Test
    void aBrokenPictureIsRefusedInWords() {
        var cut = java.util.Arrays.copyOf(Samples.png(400, 300), 60);
        assertThat(refused(Allowed.PICTURE, "a.png", cut)).isEqualTo("document.refused.unreadable");
    }

    @Test
    void aPdfIsKeptAsItIs() {
        var fine = fine(Allowed.PAPER, "akta.pdf", Samples.pdf());
        assertThat(fine.mediaType()).isEqualTo("application/pdf");
        assertThat(fine.bytes()).isEqualTo(Samples.pdf());
        assertThat(refused(Allowed.PICTURE, "akta.pdf", Samples.pdf())).isEqualTo("document.refused.type.PICTURE");
    }

    @Test
    void emptyAndOversizedFilesAreRefused() {
        assertThat(refused(Allowed.PAPER, "a.pdf", new byte[0])).isEqualTo("document.refused.empty");
        assertThat(refused(Allowed.PAPER, "a.pdf", new byte[16 * 1024 * 1024])).isEqualTo("document.refused.size");
    }

    @Test
    void aNameKeepsNoFolderNoControlCharacterAndTellsTheTrueKind() {
        assertThat(CheckUpload.name("..\\..\\windows\\akta.exe", Allowed.JPEG)).isEqualTo("akta.jpg");
        assertThat(CheckUpload.name("../../etc/passwd", Allowed.PDF)).isEqualTo("passwd.pdf");
        assertThat(CheckUpload.name("a\r\nSet-Cookie: x=\"1\"\u202e.pdf", Allowed.PDF))
                .isEqualTo("a Set-Cookie x 1.pdf");
        assertThat(CheckUpload.name(".jpg", Allowed.JPEG)).isEqualTo("jpg.jpg");
        assertThat(CheckUpload.name("", Allowed.JPEG)).isEqualTo("berkas.jpg");
        assertThat(CheckUpload.name("x".repeat(500), Allowed.JPEG)).hasSizeLessThan(110);
    }

    private Checked.Fine fine(Allowed allowed, String name, byte[] bytes) {
        return (Checked.Fine) check.check(allowed, new Upload(name, bytes));
    }

    private String refused(Allowed allowed, String name, byte[] bytes) {
        return ((Checked.Refused) check.check(allowed, new Upload(name, bytes))).key();
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    private static BufferedImage image(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
