package id.naungan.casework.roster.reading;

import static id.naungan.casework.roster.reading.Reading.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.casework.roster.reading.row.RosterRow;
import id.naungan.casework.roster.reading.value.Hardship;
import id.naungan.casework.roster.reading.value.IdNumber.Status;
import id.naungan.casework.roster.reading.value.OrphanStatus;
import id.naungan.casework.roster.reading.value.Parent;
import id.naungan.casework.roster.reading.value.Sex;
import id.naungan.sheet.value.DatePrecision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleRostersTest {

    private static final Reading HARAPAN_BUNDA = Reading.sample("roster-1-harapan-bunda.xlsx");
    private static final Reading AL_IKHLAS = Reading.sample("roster-2-al-ikhlas.xlsx");

    @Test
    void all_38_children_of_the_first_sample_come_through() {
        assertThat(HARAPAN_BUNDA.children()).hasSize(38);
        assertThat(HARAPAN_BUNDA.roster().refused()).isEmpty();
        assertThat(HARAPAN_BUNDA.children()).allSatisfy(row -> {
            assertThat(row.birth().date()).isNotNull();
            assertThat(row.birth().precision()).isEqualTo(DatePrecision.DAY);
            assertThat(row.birth().place()).isNotBlank();
            assertThat(row.identity().sex()).isNotNull();
            assertThat(row.stay().admitted()).isNotNull();
            assertThat(row.family().statusWritten()).isNotNull();
            assertThat(remarks(row)).doesNotContain("nik.birthDiffers", "nik.female", "nik.male", "status.unclear");
        });
    }

    @Test
    void the_first_child_has_every_value() {
        var raneshi = HARAPAN_BUNDA.child(0);
        assertThat(raneshi.at().row()).isEqualTo(6);
        assertThat(raneshi.identity().name()).isEqualTo("RANESHI ZAHRAH MAHARANI");
        assertThat(raneshi.identity().nik().digits()).isEqualTo("6472084811140046");
        assertThat(raneshi.identity().nik().status()).isEqualTo(Status.PRESENT);
        assertThat(raneshi.identity().sex()).isEqualTo(Sex.FEMALE);
        assertThat(raneshi.birth().place()).isEqualTo("PACITAN");
        assertThat(raneshi.birth().date()).isEqualTo(LocalDate.of(2014, 11, 8));
        assertThat(raneshi.schooling().education()).isEqualTo("SD kelas 6");
        assertThat(raneshi.family().orphanStatus()).isEqualTo(OrphanStatus.PIATU);
        assertThat(raneshi.family().father()).isEqualTo(new Parent("Jashazy", false));
        assertThat(raneshi.family().mother()).isEqualTo(new Parent("Wartini", false));
        assertThat(raneshi.origin().address()).isEqualTo("Dsn. Kauman RT 002 RW 001, Sungai Pinang");
        assertThat(raneshi.stay().admitted()).isEqualTo(LocalDate.of(2016, 1, 5));
        assertThat(raneshi.stay().note()).isEqualTo("alergi udang");
        assertThat(raneshi.remarks()).isEmpty();
    }

    @Test
    void place_and_date_come_apart_however_they_were_joined() {
        assertThat(HARAPAN_BUNDA.named("Intan Handayani Keya").birth().place()).isEqualTo("KOTA BANYUASIN");
        assertThat(HARAPAN_BUNDA.named("Intan Handayani Keya").birth().date()).isEqualTo(LocalDate.of(2011, 3, 23));
        assertThat(HARAPAN_BUNDA.named("Siti Hafsah K.").birth().place()).isEqualTo("KAB. PARIGI MOUTONG");
        assertThat(HARAPAN_BUNDA.named("Siti Hafsah K.").birth().date()).isEqualTo(LocalDate.of(2012, 3, 26));
        assertThat(HARAPAN_BUNDA
                        .named("AHMED FAREL KURNIAWAN ROSYIDI RAMADHAN")
                        .birth()
                        .place())
                .isEqualTo("TAPANULI SELATAN");
        assertThat(HARAPAN_BUNDA.named("Rasyah Galang Sarizki M").birth().date())
                .isEqualTo(LocalDate.of(2008, 4, 5));
    }

    @Test
    void parents_in_one_cell_are_split_and_the_dead_are_marked() {
        var gilang = HARAPAN_BUNDA.named("GILANG SETIAWAN").family();
        assertThat(gilang.father()).isEqualTo(new Parent(null, true));
        assertThat(gilang.mother()).isEqualTo(new Parent("Nining Resair", false));
        assertThat(gilang.hardships()).containsExactly(Hardship.DHUAFA);
        assertThat(gilang.orphanStatus()).isNull();
        var kelethan = HARAPAN_BUNDA.named("Kelethan Alif Panjaitan").family();
        assertThat(kelethan.father()).isEqualTo(new Parent("Sukardi", true));
        assertThat(kelethan.mother().name()).isEqualTo("Solihah myafira");
        assertThat(HARAPAN_BUNDA.named("SITI CANTIKA PERMATASARI").family().mother())
                .isEqualTo(Parent.UNKNOWN);
        assertThat(HARAPAN_BUNDA.named("ADITYAFAJAR ALFARIZI").family().orphanStatus())
                .isEqualTo(OrphanStatus.YATIM_PIATU);
        assertThat(HARAPAN_BUNDA
                        .named("TONDI ADINATA NUGROHO")
                        .family()
                        .father()
                        .name())
                .isEqualTo("BPK. SUTRISNO SUWARNO");
    }

    @Test
    void a_nik_is_absent_marked_as_text_or_too_short() {
        assertThat(HARAPAN_BUNDA
                        .named("IMAS LESTARI SYARIRINA")
                        .identity()
                        .nik()
                        .status())
                .isEqualTo(Status.ABSENT);
        assertThat(HARAPAN_BUNDA.named("Siti Hafsah K.").identity().nik().digits())
                .isEqualTo("6407086603120010");
        var ikhsan = HARAPAN_BUNDA.named("MOHAMMAD IKHSAN SUDRAJAT");
        assertThat(ikhsan.identity().nik().status()).isEqualTo(Status.INVALID);
        assertThat(ikhsan.identity().nik().digits()).isEqualTo("640101041225003");
        assertThat(remarks(ikhsan)).contains("id.length");
        assertThat(HARAPAN_BUNDA.children().stream().filter(row -> nik(row) == Status.PRESENT))
                .hasSize(35);
    }

    @Test
    void the_footer_is_skipped_and_said_so() {
        assertThat(HARAPAN_BUNDA.roster().skipped())
                .extracting(skipped -> skipped.at().row())
                .containsExactly(44, 46, 47, 50);
        assertThat(HARAPAN_BUNDA.roster().skipped())
                .allSatisfy(skipped -> assertThat(skipped.messageKey()).isEqualTo("roster.skipped.footer"));
    }

    @Test
    void all_44_children_of_the_second_sample_come_through_with_the_sex_of_their_sheet() {
        assertThat(AL_IKHLAS.children()).hasSize(44);
        assertThat(AL_IKHLAS.roster().refused()).isEmpty();
        assertThat(sheet("PUTRA"))
                .hasSize(23)
                .allSatisfy(row -> assertThat(row.identity().sex()).isEqualTo(Sex.MALE));
        assertThat(sheet("PUTRI"))
                .hasSize(21)
                .allSatisfy(row -> assertThat(row.identity().sex()).isEqualTo(Sex.FEMALE));
        assertThat(AL_IKHLAS.children()).allSatisfy(row -> {
            assertThat(row.birth().date()).isNotNull();
            assertThat(row.birth().age()).isNotNull();
            assertThat(row.stay().admitted()).isNotNull();
            assertThat(row.family().orphanStatus() != null
                            || !row.family().hardships().isEmpty())
                    .isTrue();
            assertThat(remarks(row))
                    .contains("sex.shared")
                    .doesNotContain("nik.birthDiffers", "nik.female", "nik.male");
        });
    }

    @Test
    void numbers_that_lost_their_last_digit_are_damaged_and_the_others_are_not() {
        var damaged = AL_IKHLAS.children().stream()
                .filter(row -> nik(row) == Status.DAMAGED)
                .toList();
        assertThat(damaged).hasSize(13).allSatisfy(row -> {
            assertThat(row.identity().nik().digits()).endsWith("0").hasSize(16);
            assertThat(remarks(row)).contains("id.damaged");
        });
        assertThat(damaged).extracting(row -> row.identity().name()).contains("Karizki Novianto", "ZIFION");
        assertThat(nik(AL_IKHLAS.named("Rizki"))).isEqualTo(Status.PRESENT);
        assertThat(AL_IKHLAS.named("Rizki").identity().nik().digits()).isEqualTo("6403030610180019");
    }

    @Test
    void date_cells_and_short_text_dates_give_the_same_kind_of_date() {
        assertThat(AL_IKHLAS.named("Rizki").birth().date()).isEqualTo(LocalDate.of(2018, 10, 6));
        assertThat(AL_IKHLAS.named("Rizki").birth().place()).isEqualTo("Tasikmalaya");
        assertThat(AL_IKHLAS.named("MINESARI SERAN").birth().date()).isEqualTo(LocalDate.of(2012, 5, 17));
        assertThat(remarks(AL_IKHLAS.named("MINESARI SERAN"))).contains("date.century");
        assertThat(AL_IKHLAS.named("Rizki").stay().admitted()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void ticks_below_a_merged_heading_are_the_status() {
        assertThat(AL_IKHLAS.named("BUDI LUTHFI PAMUNGKAS").family().orphanStatus())
                .isEqualTo(OrphanStatus.YATIM);
        assertThat(AL_IKHLAS.named("Fjar Ramadhan").family().orphanStatus()).isEqualTo(OrphanStatus.PIATU);
        assertThat(AL_IKHLAS.named("ADITYA TABARDO").family().orphanStatus()).isEqualTo(OrphanStatus.YATIM_PIATU);
        assertThat(AL_IKHLAS.named("Rizki").family().hardships()).containsExactly(Hardship.DHUAFA);
        assertThat(AL_IKHLAS.named("CINTA PERMATASARI SAFIRA").family().father())
                .isEqualTo(new Parent("Lukman", true));
        assertThat(AL_IKHLAS.named("SALSABILA SHALA").family().mother()).isEqualTo(Parent.UNKNOWN);
    }

    private static List<RosterRow> sheet(String name) {
        return AL_IKHLAS.children().stream()
                .filter(row -> row.at().sheet().equals(name))
                .toList();
    }

    private static Status nik(RosterRow row) {
        return row.identity().nik().status();
    }
}
