package id.naungan.portal.figure;

/** An edition anybody may still have, and what it was made of. */
public record Past(Edition edition, Counts counts) {

    Issue issue() {
        return new Issue(Plan.of(edition), counts, edition);
    }

    /** Whether it says anything of persons: where they were too few in the nation, it does not. */
    boolean speaks() {
        return edition.figures().get(new Key(Topic.JIWA_KELAMIN, "", Key.ALL)) != null;
    }
}
