package id.naungan.monitoring.assess;

import java.util.List;

/**
 * A question of a checklist the records can answer.
 *
 * @param code of the question
 * @param sql answers `label`, `href`, `fine` for each row that counts; knows `:home`, `:today` and its terms, without their hyphens
 * @param terms names of the terms it asks for
 */
public record RecordQuestion(String code, String sql, List<String> terms) {

    static RecordQuestion of(String code, String sql, String... terms) {
        return new RecordQuestion(code, sql, List.of(terms));
    }
}
