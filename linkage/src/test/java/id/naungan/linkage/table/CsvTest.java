package id.naungan.linkage.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
    @TempDir
    Path folder;

    private List<List<String>> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), text);
        var rows = new ArrayList<List<String>>();
        try (Csv csv = new Csv(file)) {
            rows.add(csv.heading());
            while (csv.next()) {
                var row = new ArrayList<String>();
                for (int i = 0; i < csv.cells(); i++) {
                    row.add(csv.text(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws IOException {
        assertThat(read("\uFEFFid;nama\r\n1;\"Siti; \"\"Ani\"\"\"\r\n\r\n2; Budi \r\n"))
                .containsExactly(List.of("id", "nama"), List.of("1", "Siti; \"Ani\""), List.of("2", "Budi"));
    }

    @Test
    void keepsLinesInsideQuotesAndALastRowWithoutEnd() throws IOException {
        assertThat(read("id,nama\n1,\"Siti\nAni\"\n2,"))
                .containsExactly(List.of("id", "nama"), List.of("1", "Siti\nAni"), List.of("2", ""));
    }

    @Test
    void rowsLargerThanTheBufferStayWhole() throws IOException {
        String big = "x".repeat(300_000);
        assertThat(read("id\tnama\n1\t" + big + "\n2\t\"" + big + "\"\n"))
                .hasSize(3)
                .last()
                .isEqualTo(List.of("2", big));
    }
}
