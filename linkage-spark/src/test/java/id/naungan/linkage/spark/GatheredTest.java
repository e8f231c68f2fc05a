package id.naungan.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.block.Groups.Group;
import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Models;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class GatheredTest {
    private static Row row(int rule, long key, int side, long number) {
        return RowFactory.create(rule, key, side, number, "id" + number, new byte[] {','});
    }

    private static List<Group> groups(boolean itself, int enough, List<Row> rows) throws IOException {
        Model model = Models.usual();
        var groups = new ArrayList<Group>();
        new Gathered(rows.iterator(), model, itself, enough).forEachRemaining(some -> groups.addAll(some.groups()));
        return groups;
    }

    @Test
    void ofOneListTheAloneArePassedOver() throws IOException {
        var rows = List.of(
                row(0, 5, 0, 1), row(0, 7, 0, 1), row(0, 7, 0, 2), row(1, 7, 0, 1), row(1, 8, 0, 3), row(1, 8, 0, 4));
        assertThat(groups(true, 100, rows)).containsExactly(new Group(0, 0, 2, 2), new Group(1, 2, 4, 4));
    }

    @Test
    void groupsAreNeverCut() throws IOException {
        var rows = IntStream.range(0, 30).mapToObj(i -> row(0, i / 10, 0, i)).toList();
        assertThat(groups(true, 15, rows))
                .containsExactly(new Group(0, 0, 10, 10), new Group(0, 10, 20, 20), new Group(0, 0, 10, 10));
    }

    @Test
    void aKeyThatOnlyOneListHasIsPassedOverHoweverManyHaveIt() throws IOException {
        var onlyFirst = IntStream.range(0, 50_000).mapToObj(i -> row(0, 1, 0, i));
        var onlySecond = IntStream.range(0, 50_000).mapToObj(i -> row(0, 2, 1, i));
        var both = Stream.of(row(0, 3, 0, 1), row(0, 3, 1, 1), row(0, 3, 1, 2));
        var rows = Stream.of(onlyFirst, onlySecond, both).flatMap(s -> s).toList();
        assertThat(groups(false, 100, rows)).containsExactly(new Group(0, 0, 1, 3));
    }
}
