package id.naungan.casework.roster.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParentsTest {

    /** A + behind a name stands for a mark of death. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ahmad / Siti                   | Ahmad       | Siti
            Alm. Ahmad & Siti              | Ahmad+      | Siti
            Ayah: Ahmad Ibu: Siti          | Ahmad       | Siti
            Ibu: Siti, Ayah: Alm Ahmad     | Ahmad+      | Siti
            Ahmad (alm) / Siti (almh)      | Ahmad+      | Siti+
            Alm. / Siti                    | +           | Siti
            Ahmad /                        | Ahmad       | -
            - / Siti                       | -           | Siti
            Ahmad dan Siti                 | Ahmad       | Siti
            Ibu Siti / Bpk Ahmad           | Bpk Ahmad   | Ibu Siti
            Ahmad / Alm. Siti              | Ahmad       | Siti+
            Ahmad(+) / Siti                | Ahmad+      | Siti
            Alm.Ahmad                      | Ahmad+      | -
            Ny. Siti                       | -           | Ny. Siti
            H. Ahmad, S.Pd / Hj. Siti      | H. Ahmad, S.Pd | Hj. Siti
            Ahmad / tidak diketahui        | Ahmad       | -
            """)
    void both_out_of_one_cell(String text, String father, String mother) {
        var parents = Parents.of(text);
        assertThat(shown(parents.father())).isEqualTo(father);
        assertThat(shown(parents.mother())).isEqualTo(mother);
    }

    private static String shown(Parent parent) {
        if (!parent.known()) {
            return "-";
        }
        return (parent.name() == null ? "" : parent.name()) + (parent.deceased() ? "+" : "");
    }
}
