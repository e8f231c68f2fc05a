package id.naungan.training.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Competences across, regencies or homes down. */
public record GapMatrix(List<String> competences, List<Row> rows, Map<String, GapCell> sums, GapCell all) {

    /** One regency or home. */
    public record Row(String key, String label, String district, Map<String, GapCell> cells) {

        public GapCell cell(String competence) {
            return cells.getOrDefault(competence, GapCell.NONE);
        }
    }

    public GapCell sum(String competence) {
        return sums.getOrDefault(competence, GapCell.NONE);
    }

    static GapMatrix of(
            List<String> competences,
            List<GapCell> cells,
            boolean byHome,
            java.util.function.UnaryOperator<String> region) {
        var rows = new LinkedHashMap<String, Map<String, GapCell>>();
        var labels = new LinkedHashMap<String, Row>();
        var sums = new LinkedHashMap<String, GapCell>();
        var all = GapCell.NONE;
        for (var cell : cells) {
            var home = cell.institutionId();
            var key = byHome && home != null ? home.toString() : cell.district();
            var label = byHome && cell.home() != null ? cell.home() : region.apply(cell.district());
            labels.putIfAbsent(key, new Row(key, label, cell.district(), Map.of()));
            rows.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(cell.competence(), cell, GapCell::plus);
            sums.merge(cell.competence(), cell, GapCell::plus);
            all = all.plus(cell);
        }
        var lines = labels.values().stream()
                .map(row -> new Row(row.key(), row.label(), row.district(), rows.getOrDefault(row.key(), Map.of())))
                .sorted(java.util.Comparator.comparing(Row::label))
                .toList();
        return new GapMatrix(competences.stream().filter(sums::containsKey).toList(), lines, sums, all);
    }
}
