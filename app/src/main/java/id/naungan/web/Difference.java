package id.naungan.web;

/** One field in two versions, as text; equal texts mean that it did not change. */
public record Difference(String labelKey, String before, String after) {

    public boolean changed() {
        return !before.equals(after);
    }
}
