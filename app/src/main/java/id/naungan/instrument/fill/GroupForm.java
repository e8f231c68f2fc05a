package id.naungan.instrument.fill;

import id.naungan.instrument.domain.Answer;
import id.naungan.instrument.domain.Answers.Arriving;
import id.naungan.instrument.domain.Given;
import id.naungan.instrument.fill.SheetView.Row;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The answers of one group as its form sends them without a script: `j:` answers, `t:` why not applicable, `c:` notes, `s:` contests. */
record GroupForm(Map<String, String[]> sent) {

    private String text(String field, Row row) {
        var values = sent.get(field + ":" + row.key());
        return values == null ? "" : String.join(" ", values).strip();
    }

    private Given given(Row row) {
        return new Given(text("j", row), text("t", row), text("c", row), text("s", row));
    }

    /** What differs from what stands. */
    List<Arriving> changed(SheetView view, SheetView.Section section, Instant at) {
        return section.rows().stream()
                .filter(row -> row.item().type().asked())
                .filter(row -> !stands(view.answer(row), given(row)))
                .map(row -> new Arriving(row.item().code(), row.place().repeat(), given(row), version(row), at))
                .toList();
    }

    private static boolean stands(@org.jspecify.annotations.Nullable Answer answer, Given given) {
        if (answer == null)
            return given.value() == null
                    && given.naWhy() == null
                    && given.note() == null
                    && given.contestedWhy() == null;
        return Objects.equals(answer.value(), given.value())
                && Objects.equals(answer.naWhy(), given.naWhy())
                && Objects.equals(answer.note(), given.note())
                && Objects.equals(answer.contestedWhy(), given.contestedWhy());
    }

    private @org.jspecify.annotations.Nullable Integer version(Row row) {
        var text = text("v", row);
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /** Everything that was typed, so that nothing is lost when something is wrong. */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.matches("[jtcs]:.*")) typed.put(name, String.join(" ", values));
        });
        return typed;
    }
}
