package id.naungan.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.GenPersons;
import id.naungan.linkage.cli.Main;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two lists of made-up children with twins and brothers and sisters, the second with children written twice, and what the plain engine makes of them. */
record People(Path folder) {

    static People in(Path folder) throws IOException {
        GenPersons.main(new String[] {"--n", "3000", "--seed", "11", "--dup-b", "0.2", "--out", folder.toString()});
        var people = new People(folder);
        people.addNamesakes("a");
        people.addNamesakes("b");
        return people;
    }

    /** Keys too big for the whole lists, though for none of their parts; those of one birth date cannot be refined. */
    private void addNamesakes(String list) throws IOException {
        var rows = new StringBuilder();
        for (int i = 0; i < 260; i++) {
            rows.append(String.format(
                    Locale.ROOT,
                    "%sN%d,Siti Aminah,P,Garut,2015-%d-%d,,,Sri,,,3205%02d2001%n",
                    list,
                    i,
                    10 + i % 3,
                    10 + i % 19,
                    i % 40));
            rows.append(String.format(
                    Locale.ROOT, "%sB%d,Budi Santoso,L,Garut,2014-03-02,,,Ibu %d,,,%n", list, i, i % 130));
        }
        Files.writeString(at(list + ".csv"), rows, StandardOpenOption.APPEND);
    }

    Path at(String name) {
        return folder.resolve(name);
    }

    /** The lines the plain engine writes, the heading first. */
    List<String> plainly(String command, Object... args) throws IOException {
        var words = new ArrayList<String>(
                List.of(command, "--quiet", "--out", at("plain.csv").toString()));
        for (Object arg : args) {
            words.add(arg.toString());
        }
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        assertThat(Main.run(words.toArray(String[]::new), nowhere, System.err)).isZero();
        return Files.readAllLines(at("plain.csv"));
    }
}
