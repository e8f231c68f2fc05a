package id.naungan.aid.programme;

import id.naungan.aid.domain.LegalStatus;
import id.naungan.aid.domain.RuleKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The rules as a grid: one row a kind, what was typed, and what is wrong with it. */
public record RulesForm(int edition, List<Row> rows) {

    /** One row; `problem` is a message key. */
    public record Row(
            RuleKind kind,
            boolean active,
            String value,
            String basis,
            String status,
            @Nullable String problem) {

        public boolean has(String code) {
            return List.of(value.split(",")).contains(code);
        }

        Rule rule() {
            return new Rule(kind, active, value, basis, LegalStatus.valueOf(status));
        }
    }

    static RulesForm of(int edition, List<Rule> rules) {
        return new RulesForm(
                edition,
                rules.stream()
                        .map(rule -> new Row(
                                rule.kind(),
                                rule.active(),
                                rule.value(),
                                rule.basis(),
                                rule.basisStatus().name(),
                                null))
                        .toList());
    }

    /** The inputs of a kind are `aktif-KIND`, `nilai-KIND` (more than once for lists), `dasar-KIND`, `status-KIND`. */
    static RulesForm typed(int edition, MultiValueMap<String, String> sent) {
        return new RulesForm(
                edition,
                Arrays.stream(RuleKind.values()).map(kind -> row(kind, sent)).toList());
    }

    private static Row row(RuleKind kind, MultiValueMap<String, String> sent) {
        boolean active = sent.containsKey("aktif-" + kind);
        var value = String.join(",", sent.getOrDefault("nilai-" + kind, List.of()))
                .replaceAll("\\s+", "")
                .replaceAll("^,+|,+$", "");
        var basis = first(sent, "dasar-" + kind).strip();
        var status = first(sent, "status-" + kind);
        boolean known =
                Arrays.stream(LegalStatus.values()).anyMatch(s -> s.name().equals(status));
        return new Row(
                kind,
                active,
                value,
                basis,
                known ? status : LegalStatus.USULAN.name(),
                problem(kind, active, value, basis));
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    private static @Nullable String problem(RuleKind kind, boolean active, String value, String basis) {
        if (active && basis.length() < 5 || basis.length() > 500) return "aid.error.basis";
        if (kind.valued() && (active || !value.isEmpty()) && !kind.takes(value)) return "aid.error.rule." + kind;
        return null;
    }

    public boolean wrong() {
        return rows.stream().anyMatch(row -> row.problem() != null);
    }

    List<Rule> rules() {
        return rows.stream().map(Row::rule).toList();
    }
}
