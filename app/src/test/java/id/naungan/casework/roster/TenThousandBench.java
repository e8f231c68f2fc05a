package id.naungan.casework.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import id.naungan.NaunganTest;
import id.naungan.access.AsUser;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.institution.domain.Place;
import id.naungan.institution.domain.Profile;
import id.naungan.institution.domain.Registration;
import id.naungan.store.Ids;
import id.naungan.store.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Ten thousand children through the whole flow; tells the CPU time of the application and of its database. Run by name only. */
@NaunganTest
class TenThousandBench {

    private static final int ROWS = 10_000;
    private static final double TICKS = 100.0;
    private static final String[] FIRST = {
        "Siti", "Muhammad", "Ahmad", "Nur", "Dewi", "Rizky", "Putri", "Bayu", "Intan", "Fajar", "Yusuf", "Aisyah"
    };
    private static final String[] LAST = {
        "Saputra",
        "Lestari",
        "Hidayat",
        "Rahmawati",
        "Pratama",
        "Wulandari",
        "Maulana",
        "Anggraini",
        "Kurniawan",
        "Safitri"
    };

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AsUser as;

    @Autowired
    Institutions institutions;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Test
    void tenThousandRows() throws IOException {
        var home = as.system(() -> acts.perform(
                ActKind.of("test.made"),
                Reason.NONE,
                () -> institutions
                        .save(Institution.of(
                                Ids.next(),
                                new Profile("Panti Sepuluh Ribu", "ANAK", "YAYASAN", null, null, null),
                                new Place(null, "64.73.01.1001", null, null, null, null),
                                new Capacity(60, null, null),
                                new Registration("TERDAFTAR", null, null, null, null)))
                        .id()));
        as.accountOf(as.at(home, Role.PENGELOLA, Reach.INSTITUTION));
        var bytes = workbook();
        for (int round = 1; round <= 2; round++) {
            var id = Ids.next();
            double app = app();
            double postgres = postgres();
            long began = System.nanoTime();
            mvc.post()
                    .uri("/impor")
                    .multipart()
                    .file(new MockMultipartFile("file", "sepuluh-ribu.xlsx", null, bytes))
                    .param("id", id.toString())
                    .with(as.pengelola(home))
                    .exchange();
            mvc.get().uri("/impor/" + id + "/kolom").with(as.pengelola(home)).exchange();
            tell("upload and preview", app, postgres, began);
            mvc.post()
                    .uri("/impor/" + id + "/pemeriksaan")
                    .with(as.pengelola(home))
                    .exchange();
            tell("checked", app, postgres, began);
            mvc.post()
                    .uri("/impor/" + id + "/penerapan")
                    .with(as.pengelola(home))
                    .exchange();
            while (status(id).equals("BERJALAN")) java.util.concurrent.locks.LockSupport.parkNanos(500_000_000);
            tell("round " + round + " " + status(id), app, postgres, began);
            as.system(() -> {
                db.sql(
                                "select outcome, verdict, count(*) as n from casework.roster_row where roster_id = ? group by 1, 2")
                        .param(id)
                        .query()
                        .listOfRows()
                        .forEach(System.out::println);
                return true;
            });
            assertThat(status(id)).isEqualTo("SELESAI");
        }
    }

    private void tell(String what, double app, double postgres, long began) throws IOException {
        System.out.printf(
                "BENCH %s: app %.1f s, postgres %.1f s of CPU, %.1f s by the clock%n",
                what, app() - app, postgres() - postgres, (System.nanoTime() - began) / 1e9);
    }

    private String status(UUID id) {
        return as.system(() -> db.sql("select status from casework.roster where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    private static double app() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    /** The postmaster, its living children, and those it has buried. */
    private double postgres() throws IOException {
        Path pid;
        try (var files = Files.walk(TestDatabase.home().root())) {
            pid = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
        }
        long postmaster = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
        double sum = ticks(postmaster, true);
        for (var child : ProcessHandle.of(postmaster).orElseThrow().children().toList())
            sum += ticks(child.pid(), false);
        return sum / TICKS;
    }

    private static double ticks(long pid, boolean buried) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double own = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
            return buried ? own + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]) : own;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static byte[] workbook() throws IOException {
        var random = new Random(7);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Uji", "1.0")) {
            var sheet = book.newWorksheet("Anak");
            var headings = new String[] {
                "No",
                "Nama Anak",
                "NIK",
                "No KK",
                "Tempat, Tgl Lahir",
                "L/P",
                "Agama",
                "Pendidikan",
                "Status",
                "Nama Ayah",
                "Nama Ibu",
                "Alamat",
                "Tgl Masuk",
                "Akta Lahir",
                "Ket"
            };
            for (int c = 0; c < headings.length; c++) sheet.value(0, c, headings[c]);
            for (int i = 0; i < ROWS; i++) {
                var born = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(5000));
                boolean girl = random.nextBoolean();
                var nik = "647303%02d%02d%02d%04d"
                        .formatted(
                                born.getDayOfMonth() + (girl ? 40 : 0),
                                born.getMonthValue(),
                                born.getYear() % 100,
                                i % 9000 + 1);
                var row = new String[] {
                    "" + (i + 1),
                    name(random, i),
                    nik,
                    "64730301011%05d".formatted(i),
                    "Samarinda, %td-%<tm-%<tY".formatted(born),
                    girl ? "P" : "L",
                    "Islam",
                    "SD kelas 4",
                    "Yatim",
                    "Alm. " + name(random, i + 1),
                    name(random, i + 2),
                    "Jl. Melati No. " + i,
                    "%td-%<tm-%<tY".formatted(born.plusYears(4)),
                    i % 3 == 0 ? "belum ada" : "6473-LT-%d".formatted(i),
                    "-"
                };
                for (int c = 0; c < row.length; c++) sheet.value(i + 1, c, row[c]);
            }
            sheet.finish();
        }
        return out.toByteArray();
    }

    private static String name(Random random, int i) {
        return FIRST[random.nextInt(FIRST.length)] + " " + (char) ('A' + i % 26) + "an" + (char) ('a' + i / 26 % 26)
                + "i " + LAST[random.nextInt(LAST.length)];
    }
}
