package id.naungan.policy.answer;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** How many of each group know each paper of a home that holds now. */
public record Coverage(List<Figure> figures) {

    /** One group and one paper. */
    public record Figure(UUID paperId, Group grp, int known, int people) {

        public boolean complete() {
            return known == people;
        }
    }

    /** One paper's figures, a group without anybody among them. */
    public List<Figure> of(UUID paper) {
        return Arrays.stream(Group.values())
                .map(group -> figures.stream()
                        .filter(f -> f.paperId().equals(paper) && f.grp() == group)
                        .findFirst()
                        .orElse(new Figure(paper, group, 0, 0)))
                .toList();
    }
}
