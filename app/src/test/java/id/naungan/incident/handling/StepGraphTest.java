package id.naungan.incident.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.Severity;
import id.naungan.incident.domain.State;
import id.naungan.incident.domain.StepKind;
import id.naungan.kernel.Answer;
import id.naungan.store.Ids;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The graph of handling: every step in every state, where it leads, and who may take it. */
class StepGraphTest {

    /** One row a step: where it leads from each state, or a dash where it is not possible. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # step,        DITERIMA, DIPILAH,       TERVERIFIKASI, DITANGANI, SELESAI
            PEMILAHAN,     DIPILAH,  -,             -,             -,         -
            PENGAMANAN,    DITERIMA, DIPILAH,       DITANGANI,     DITANGANI, -
            VERIFIKASI,    -,        TERVERIFIKASI, -,             -,         -
            PELAPORAN,     DITERIMA, DIPILAH,       DITANGANI,     DITANGANI, -
            KELUARGA,      DITERIMA, DIPILAH,       DITANGANI,     DITANGANI, -
            LARANGAN,      DITERIMA, DIPILAH,       DITANGANI,     DITANGANI, -
            PENUGASAN,     DITERIMA, DIPILAH,       DITANGANI,     DITANGANI, -
            PENGGABUNGAN,  -,        DIPILAH,       DITANGANI,     DITANGANI, -
            PEMERIKSAAN,   -,        -,             DITANGANI,     DITANGANI, -
            SANKSI,        -,        -,             DITANGANI,     DITANGANI, -
            PEMULIHAN,     -,        DIPILAH,       DITANGANI,     DITANGANI, -
            PENUTUPAN,     -,        -,             SELESAI,       SELESAI,   -
            PEMBUKAAN,     -,        -,             -,             -,         DITANGANI""")
    void everyStepLeadsWhereItIsSaidAndNowhereElse(
            StepKind step, String received, String sorted, String verified, String handled, String closed) {
        var to = List.of(received, sorted, verified, handled, closed);
        for (var state : State.values()) {
            var expected = to.get(state.ordinal());
            assertThat(step.possibleIn(state)).as(step + " in " + state).isEqualTo(!expected.equals("-"));
            if (expected.equals("-"))
                assertThatThrownBy(() -> step.after(state)).isInstanceOf(IllegalArgumentException.class);
            else assertThat(step.after(state)).as(step + " in " + state).isEqualTo(State.valueOf(expected));
        }
    }

    /** Columns: verifying, closing what is grave, closing what is light, sorting. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            DINSOS_KAB,  DISTRICT,    true,  true,  true,  true
            DINSOS_PROV, PROVINCE,    true,  true,  true,  true
            KEMENSOS,    NATION,      true,  true,  true,  true
            SUPERVISOR,  DISTRICT,    true,  true,  true,  true
            PEKSOS,      DISTRICT,    true,  true,  true,  true
            PEKSOS,      INSTITUTION, false, false, true,  true
            PENGELOLA,   INSTITUTION, false, false, true,  true
            KPAI,        NATION,      false, false, false, false
            PENGASUH,    INSTITUTION, false, false, false, false
            AUDITOR,     NATION,      false, false, false, false
            ADMIN,       NATION,      false, false, false, false""")
    void whoMayTakeAStepIsDecidedByTheOffice(
            Role role, Reach reach, boolean verify, boolean closeGrave, boolean closeLight, boolean sort) {
        var who = scope(role, reach);
        assertThat(StepRights.may(who, incident(Severity.DARURAT, true), StepKind.VERIFIKASI)).isEqualTo(verify);
        assertThat(StepRights.may(who, incident(Severity.BERAT, true), StepKind.PENUTUPAN)).isEqualTo(closeGrave);
        assertThat(StepRights.may(who, incident(Severity.BERAT, true), StepKind.PEMBUKAAN)).isEqualTo(closeGrave);
        assertThat(StepRights.may(who, incident(Severity.RINGAN, true), StepKind.PENUTUPAN)).isEqualTo(closeLight);
        assertThat(StepRights.may(who, incident(Severity.RINGAN, true), StepKind.PEMILAHAN)).isEqualTo(sort);
        for (var kind : StepKind.values()) {
            assertThat(StepRights.may(who, incident(Severity.RINGAN, false), kind)).as("no handler").isFalse();
            assertThat(StepRights.may(who.kept(), incident(Severity.RINGAN, true), kind)).as("off duty").isFalse();
        }
    }

    private static Scope scope(Role role, Reach reach) {
        return new Scope(Ids.next(), null, "Uji", role, reach, null, null, ZoneId.of("Asia/Makassar"), false);
    }

    private static Incident incident(Severity severity, boolean handles) {
        var now = Instant.parse("2026-11-29T01:00:00Z");
        return new Incident(
                Ids.next(), 0, "INS-2026-000001", null, null, "61.05", "PETUGAS", List.of("FISIK"), severity, State.DITERIMA, now, false,
                now, now, null, Answer.YA, 1, Bypass.TIDAK, null, null, true, handles);
    }
}
