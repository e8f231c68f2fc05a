package id.naungan.sheet.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** A file somebody uploaded as a list: opened, or refused in words. */
public sealed interface SheetFile permits Workbook, Refused {

    static SheetFile open(String fileName, Path content) throws IOException {
        if (Files.size(content) > Limits.FILE_BYTES) {
            return tooLarge();
        }
        return open(fileName, Files.readAllBytes(content));
    }

    /** The content decides what the file is; its name may only forbid. */
    static SheetFile open(String fileName, byte[] content) {
        if (content.length > Limits.FILE_BYTES) {
            return tooLarge();
        }
        try {
            var workbook = switch (FileKind.of(content)) {
                case ZIP -> XlsxFile.read(withoutMacros(fileName), content);
                case TEXT -> CsvFile.read(named(fileName, "csv", "txt", "tsv"), content);
                case EMPTY -> throw new Refusal("empty");
                case OLD_EXCEL -> throw new Refusal("oldExcel");
                case ENCRYPTED -> throw new Refusal("encrypted");
                case PDF -> throw new Refusal("pdf");
                case HTML -> throw new Refusal("html");
                case IMAGE -> throw new Refusal("image");
                case PROGRAM, OTHER -> throw new Refusal("wrongType");
            };
            if (workbook.sheets().stream().allMatch(sheet -> sheet.lines().isEmpty())) {
                throw new Refusal("empty");
            }
            return workbook;
        } catch (Refusal refusal) {
            return refusal.refused();
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            return new Refusal("damaged").refused();
        }
    }

    private static Refused tooLarge() {
        return new Refusal("tooLarge", Limits.FILE_BYTES / 1024 / 1024).refused();
    }

    private static String withoutMacros(String fileName) {
        var extension = extension(fileName);
        if (extension.matches("xlsm|xltm|xlam")) {
            throw new Refusal("macros");
        }
        return fileName;
    }

    private static String named(String fileName, String... extensions) {
        var extension = extension(fileName);
        for (var allowed : extensions) {
            if (allowed.equals(extension)) {
                return fileName;
            }
        }
        throw new Refusal("wrongType");
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
