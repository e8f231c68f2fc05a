package id.naungan.linkage.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Pages without anything from elsewhere, and text that is safe inside them. */
final class Html {
    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The beginning of a page up to its heading; {@code title} is escaped. */
    static void head(StringBuilder page, Speech speech, String title) throws IOException {
        page.append("<!doctype html>\n<html lang=\"").append(speech.locale().getLanguage());
        page.append("\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>");
        page.append(title).append("</title>\n<style>\n");
        try (InputStream css = Html.class.getResourceAsStream("/id/naungan/linkage/report.css")) {
            page.append(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        }
        page.append("</style>\n<main><h1>").append(title).append("</h1>\n");
    }

    /** Writes a page whole or not at all. */
    static void write(StringBuilder page, Path file) throws IOException {
        page.append("</main></html>\n");
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(half, page);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
