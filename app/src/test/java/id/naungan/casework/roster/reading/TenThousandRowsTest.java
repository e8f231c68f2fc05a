package id.naungan.casework.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.sheet.XlsxBytes;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TenThousandRowsTest {

    private static final int ROWS = 10_000;

    @Test
    void ten_thousand_children_are_read() {
        var workbook = new XlsxBytes()
                .sheet("Anak")
                .row(
                        "No",
                        "Nama Anak",
                        "NIK",
                        "No KK",
                        "Tempat, Tgl Lahir",
                        "L/P",
                        "Agama",
                        "Pendidikan",
                        "Status",
                        "Orang Tua",
                        "Alamat",
                        "Kec",
                        "Tgl Masuk",
                        "HP",
                        "Ket");
        for (int i = 0; i < ROWS; i++) {
            var born = LocalDate.of(2008, 1, 1).plusDays(i % 4_000);
            var nik = "640206%02d%02d%02d%04d"
                    .formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100, i % 9_000 + 1);
            workbook.row(
                    i + 1,
                    "Anak Asuh " + name(i),
                    nik,
                    "6402061501100007",
                    "Samarinda, %td-%<tm-%<tY".formatted(born),
                    "L",
                    "Islam",
                    "SD kelas 4",
                    "Yatim",
                    "Alm. Hasan / Siti " + name(i),
                    "Jl. Melati No. " + i + " RT 3",
                    "Tenggarong",
                    born.plusYears(3),
                    "0812345" + i,
                    "-");
        }
        var bytes = workbook.bytes();
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        var reading = Reading.of("a.xlsx", bytes);
        long cpu = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
        assertThat(reading.children()).hasSize(ROWS);
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024 / 1024;
        System.out.printf(
                "10,000 rows, %d kB: read in %d ms of CPU, heap in use after it %d MB%n",
                bytes.length / 1024, cpu, used);
    }

    private static String name(int i) {
        var name = new StringBuilder();
        for (int rest = i + 26; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }
}
