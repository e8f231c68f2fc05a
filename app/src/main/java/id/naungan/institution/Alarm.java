package id.naungan.institution;

import id.naungan.institution.AlarmAbout.About;
import id.naungan.web.Ui;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something wrong in a home: since when, who has taken note of it, when it ended, whom it is about and where it is put right, if the reader may know. */
public record Alarm(
        UUID id,
        UUID institutionId,
        String home,
        String district,
        String kind,
        AlarmGrade grade,
        String key,
        Map<String, Object> facts,
        Instant since,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedByName,
        @Nullable String acknowledgedNote,
        @Nullable Instant endedAt,
        String tab,
        boolean opens,
        List<String> told,
        @Nullable About about) {

    /** Where it is put right. */
    public String href() {
        if (about != null) return about.href();
        if (tab.startsWith("/")) return tab.replace("{id}", institutionId.toString());
        return "/lks/" + institutionId + (tab.isEmpty() ? "" : "/" + tab);
    }

    public boolean open() {
        return endedAt == null;
    }

    /** Where it stands: active, known to somebody, or put right. */
    public String state() {
        return endedAt != null ? "SELESAI" : acknowledgedAt != null ? "DIKETAHUI" : "AKTIF";
    }

    public String title(Ui ui) {
        var key = "homealarm.kind." + kind;
        return ui.has(key) ? ui.msg(key) : kind;
    }

    /** What is wrong, in one sentence with its figures. */
    public String says(Ui ui) {
        var key = "homealarm.says." + kind;
        if (!ui.has(key)) return "";
        return ui.msg(key, told.stream().map(name -> text(ui, facts.get(name))).toArray());
    }

    private static String text(Ui ui, @Nullable Object fact) {
        return switch (fact) {
            case null -> "–";
            case Number number -> ui.number(new BigDecimal(number.toString()).stripTrailingZeros());
            case Collection<?> none when none.isEmpty() -> "–";
            case Collection<?> many -> many.stream().map(one -> text(ui, one)).collect(Collectors.joining(", "));
            case String day when day.matches("\\d{4}-\\d\\d-\\d\\d") -> ui.date(LocalDate.parse(day));
            default -> word(ui, fact.toString());
        };
    }

    private static String word(Ui ui, String code) {
        var key = "homealarm.word." + code;
        return ui.has(key) ? ui.msg(key) : code;
    }

    Alarm about(@Nullable About whom) {
        return new Alarm(
                id,
                institutionId,
                home,
                district,
                kind,
                grade,
                key,
                facts,
                since,
                acknowledgedAt,
                acknowledgedByName,
                acknowledgedNote,
                endedAt,
                tab,
                opens || whom != null,
                told,
                whom);
    }
}
