package id.naungan.linkage.cli;

import id.naungan.linkage.model.Models;
import id.naungan.linkage.table.Field;
import id.naungan.linkage.table.Layout;
import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Refusal;
import id.naungan.linkage.table.Table;
import id.naungan.linkage.text.Clk;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Turns a list of people into keyed encodings that can be linked without being read. */
final class EncodeCommand {
    private static final int SHORTEST_KEY = 32;
    private static final String HEADING =
            "id,clk_nama,hmac_nama_kunci,hmac_nama_huruf,hmac_jk,hmac_tgl_lahir,hmac_tahun_lahir,"
                    + "hmac_tempat_lahir,hmac_nik,hmac_no_kk,clk_nama_ibu,hmac_ibu_kunci,clk_nama_ayah,clk_alamat,hmac_kab,hmac_desa";

    private final Table table;
    private final Layout layout;
    private final Clk clk;
    private final StringBuilder line = new StringBuilder();

    private EncodeCommand(Table table, Clk clk) {
        this.table = table;
        this.layout = table.layout();
        this.clk = clk;
    }

    static void run(Options options, Console console) throws IOException {
        Path out = Half.target(options.target("out"));
        byte[] key = Files.readAllBytes(options.file("key"));
        if (key.length < SHORTEST_KEY) {
            throw new Refusal("key.short", options.file("key").getFileName());
        }
        var plan = Models.plan("orang");
        Table table = new ListReader(plan.layout(), plan.idColumns(), options.map()).read(options.file("in"));
        var encoder = new EncodeCommand(table, new Clk(key));
        Path half = out.resolveSibling(out.getFileName() + ".part");
        try (BufferedWriter writer = Files.newBufferedWriter(half)) {
            writer.write(HEADING + "\n");
            for (int row = 0; row < table.rows(); row++) {
                writer.write(encoder.line(row));
            }
        }
        Files.move(half, out, StandardCopyOption.REPLACE_EXISTING);
        console.result("result.encoded", table.rows(), out);
    }

    private String line(int row) {
        line.setLength(0);
        String id = table.id(row);
        line.append(id.contains(",") || id.contains("\"") ? '"' + id.replace("\"", "\"\"") + '"' : id);
        int date = cell(row, "tgl_lahir", 0) & ~Field.FROM_NIK;
        String sex = number(cell(row, "jk", 0));
        cell(clk.written("nama", sex, words(row, "nama")));
        exact("nama_kunci", number(cell(row, "nama", 1)));
        exact("nama_huruf", number(cell(row, "nama", 2)));
        exact("jk", sex);
        exact("tgl_lahir", number(date));
        exact("tahun_lahir", number(date / 10000));
        exact("tempat_lahir", number(cell(row, "tempat_lahir", 1)));
        exact("nik", pair(row, "nik"));
        exact("no_kk", pair(row, "no_kk"));
        cell(clk.written("ibu", "", words(row, "nama_ibu")));
        exact("ibu_kunci", number(cell(row, "nama_ibu", 1)));
        cell(clk.written("ayah", "", words(row, "nama_ayah")));
        int place = cell(row, "alamat", 1);
        cell(clk.written(
                "alamat",
                "",
                (words(row, "alamat") + " " + number(place >>> 16) + " " + number(place & 0xFFFF)).strip()));
        exact("kab", number(cell(row, "kode_wilayah", 0) / 100));
        exact("desa", cell(row, "kode_wilayah", 1) == 0 ? "" : pair(row, "kode_wilayah"));
        return line.append('\n').toString();
    }

    private void exact(String field, String value) {
        cell(clk.exact(field, value));
    }

    private void cell(String encoded) {
        line.append(',').append(encoded);
    }

    private int cell(int row, String field, int offset) {
        return table.cells()[row * table.width() + layout.cell(field) + offset];
    }

    private static String number(int value) {
        return value == 0 ? "" : Integer.toString(value);
    }

    private String pair(int row, String field) {
        int high = cell(row, field, 0);
        int low = cell(row, field, 1);
        return high == 0 && low == 0 ? "" : high + ":" + low;
    }

    private String words(int row, String field) {
        var names = table.lexicon().names(field);
        int name = cell(row, field, 0);
        var text = new StringBuilder();
        for (int i = 0; i < names.length(name); i++) {
            text.append(i == 0 ? "" : " ").append(table.lexicon().words().text(names.item(name, i)));
        }
        return text.toString();
    }
}
