package id.naungan.casework.referral;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.casework.referral.Telltale.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIK 6472010101100001",
                "6472 0101 0110 0001 milik ibunya",
                "no.6472.01.010110.0001,",
                "KK=6472-0101-0110-0001."
            })
    void aNikOrKkIsFoundHoweverItIsWritten(String summary) {
        assertThat(Telltale.in(summary, "")).containsExactly(Kind.NIK_KK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hubungi 0812-3456-7890", "+62 812 3456 7890", "62812 34567890", "(0541) 123456 kantor"})
    void aTelephoneNumberIsFoundHoweverItIsWritten(String summary) {
        assertThat(Telltale.in(summary, "")).containsExactly(Kind.TELEPON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anak perempuan 8 tahun, berat 21 kg, perlu imunisasi 2 kali",
                "Sejak 12-03-2026 demam 38,5 derajat",
                "Nomor antrean 123456",
                "Obat 500 mg 3 kali sehari selama 10 hari"
            })
    void otherNumbersAreLeftAlone(String summary) {
        assertThat(Telltale.in(summary, "")).isEmpty();
    }

    @Test
    void anyWordOfTheNameIsFoundAndPartsOfOtherWordsAreNot() {
        assertThat(Telltale.in("Ananda SITI, 8 tahun", "Siti Aminah")).containsExactly(Kind.NAMA);
        assertThat(Telltale.in("sakit gigi, sitilah", "Siti Aminah")).isEmpty();
        assertThat(Telltale.in("anak itu sakit", "Ani")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Siti Aminah,S. A.", "rizky,R.", "M. Nur-Hidayat bin Ali,M. N. H. B.", "Élan,É."})
    void initialsAreFirstLetters(String name, String initials) {
        assertThat(Telltale.initials(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "0,BALITA",
        "4,BALITA",
        "5,ANAK",
        "11,ANAK",
        "12,REMAJA",
        "17,REMAJA",
        "18,DEWASA",
        "59,DEWASA",
        "60,LANSIA"
    })
    void anAgeIsToldRoughly(int years, AgeBand band) {
        assertThat(AgeBand.of(years)).isEqualTo(band);
    }

    @Test
    void anUnknownAgeIsSaidToBeUnknown() {
        assertThat(AgeBand.of(null)).isEqualTo(AgeBand.TIDAK_DIKETAHUI);
    }

    @ParameterizedTest
    @EnumSource(ReferralStatus.class)
    void aReferralCanBeRevokedUntilItIsDone(ReferralStatus status) {
        assertThat(status.mayBecome(ReferralStatus.DICABUT))
                .isEqualTo(
                        !Set.of(ReferralStatus.SELESAI, ReferralStatus.DICABUT).contains(status));
    }

    @Test
    void nothingIsAnsweredBeforeItIsSentAndNothingIsDoneBeforeItIsAnswered() {
        assertThat(ReferralStatus.DRAF.next()).doesNotContain(ReferralStatus.DITERIMA, ReferralStatus.DITOLAK);
        assertThat(ReferralStatus.DIKIRIM.next()).doesNotContain(ReferralStatus.SELESAI, ReferralStatus.DRAF);
    }
}
