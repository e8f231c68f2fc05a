package id.naungan.institution.intake;

import id.naungan.sheet.XlsxBytes;
import java.time.LocalDate;

/** A register as a district's office keeps it: two rows of headings, groups, sums, signatures, and cells of every kind. */
public final class OfficeBook {

    private static final String[] FIRST = {
        "Nurul", "Darul", "Baitul", "Miftahul", "Raudhatul", "Sabilul", "Tarbiyatul", "Hidayatul", "Riyadhul", "Manbaul"
    };
    private static final String[] SECOND = {
        "Hikmah",
        "Falah",
        "Yatama",
        "Ulum",
        "Jannah",
        "Muhtadin",
        "Aitam",
        "Ihsan",
        "Khairat",
        "Barakah",
        "Amanah",
        "Salam"
    };
    private static final String[] SUBDISTRICTS = {"Sangatta Utara", "Kec. Bengalon", "TELEN", "Muara Wahau", "Kaliorang"
    };

    private OfficeBook() {}

    /** 120 homes for children, 3 for older people, 9 for people with disabilities, 3 for substance abuse; `more` are rows below. */
    public static byte[] of(Object[]... more) {
        var book = new XlsxBytes()
                .sheet("Petunjuk")
                .row("Isi daftar ini setiap semester")
                .sheet("LKS 2026")
                .row("DATA LEMBAGA KESEJAHTERAAN SOSIAL (LKS)")
                .row("DINAS SOSIAL KABUPATEN KUTAI TIMUR TAHUN 2026")
                .skip(1)
                .row(
                        "No",
                        "Nama LKS / Panti",
                        "Bidang Pelayanan",
                        "Alamat",
                        "",
                        "",
                        "Nama Pimpinan",
                        "No. HP",
                        "Tanda Daftar (STP)",
                        "",
                        "",
                        "Akreditasi",
                        "Jumlah Anak/Klien",
                        "",
                        "Kapasitas",
                        "Thn Berdiri",
                        "Ket.")
                .row(
                        "",
                        "",
                        "",
                        "Jalan",
                        "Kel/Desa",
                        "Kecamatan",
                        "",
                        "",
                        "Nomor",
                        "Tanggal",
                        "Masa Berlaku",
                        "",
                        "L",
                        "P")
                .row(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
        int number = 0;
        book.row("A. LKS ANAK");
        for (var first : FIRST) {
            for (var second : SECOND) book.row(child(++number, "Panti Asuhan " + first + " " + second));
            if (first.equals("Raudhatul"))
                book.row("No", "Nama LKS / Panti", "Bidang Pelayanan", "Alamat", "", "", "Nama Pimpinan", "No. HP");
        }
        book.row("", "Jumlah", 120);
        book.row("B. LANJUT USIA");
        for (var name : new String[] {"Tresna Senja", "Bahagia Sentosa", "Kasih Bunda"})
            book.row(++number, "Panti Wredha " + name, "Lansia", "Jl. Senja", "", "Bengalon");
        book.row("C. DISABILITAS");
        for (var name :
                new String[] {"Mitra", "Bina", "Karya", "Cahaya", "Pelita", "Harapan", "Mandiri", "Sejahtera", "Insan"})
            book.row(++number, "LKS " + name + " Utama", "", "Jl. Terang", "", "Telen");
        book.row("D. NAPZA");
        for (var name : new String[] {"Bersih", "Pulih", "Bangkit"})
            book.row(++number, "IPWL " + name + " Sangatta", "Rehabilitasi NAPZA", "Jl. Pulih", "", "Sangatta Utara");
        for (var row : more) book.row(row);
        book.row("", "TOTAL SELURUHNYA", 135);
        book.skip(1).row("", "", "", "", "", "", "", "Sangatta, 3 Mei 2026");
        book.row("", "", "", "", "", "", "", "Kepala Dinas Sosial");
        book.skip(3).row("", "", "", "", "", "", "", "NIP. 19700101 199503 1 002");
        return book.sheet("Rekap")
                .row("Jenis", "Nama LKS", "Jumlah Anak")
                .row("Anak", "x", 120)
                .bytes();
    }

    private static Object[] child(int number, String name) {
        return new Object[] {
            number,
            number % 7 == 0 ? name.toUpperCase(java.util.Locale.ROOT) : name,
            number % 3 == 0 ? "" : "Anak",
            "Jl. Pendidikan No. " + number,
            "",
            SUBDISTRICTS[number % SUBDISTRICTS.length],
            "H. Abdul " + number,
            number % 2 == 0 ? 81234567000L + number : "0812-3456-7" + (100 + number) + " / 0549-22" + number,
            number % 4 == 0 ? "belum ada" : "460/" + number + "/STP/DINSOS/2024",
            number % 4 == 0 ? "" : LocalDate.of(2024, 1, 1).plusDays(number),
            until(number),
            number % 5 == 0 ? "B" : "-",
            number % 9,
            number % 11 + " anak",
            40,
            1990 + number % 30,
            number % 10 == 0 ? "Anak luar panti 12" : ""
        };
    }

    private static Object until(int number) {
        return switch (number % 4) {
            case 0 -> "";
            case 1 -> LocalDate.of(2029, 1, 1);
            case 2 -> "12-05-25";
            default -> "5 tahun";
        };
    }
}
