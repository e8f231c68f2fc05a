package id.naungan.linkage.compare;

import java.util.List;

/**
 * How the plan grades a comparison it configures freely: the bound of each level, strictest first, and what is measured
 * ({@code of}: words or letters, absolute or relative, days, months or years).
 *
 * @param letters how many letters a piece has, where pieces of letters are compared
 * @param near how alike (Jaro–Winkler) two elements of lists must be to count as shared; 1: the same
 */
public record Scale(List<Double> bounds, String of, int letters, double near) {
    /** Of comparisons whose levels are fixed. */
    public static final Scale FIXED = new Scale(List.of(), "", 0, 1);

    public Scale {
        bounds = List.copyOf(bounds);
    }

    /** The first bound that holds, from 0; {@link #bounds} many if none does. */
    int grade(double value, boolean distance) {
        int grade = 0;
        while (grade < bounds.size() && (distance ? value > bounds.get(grade) : value < bounds.get(grade))) {
            grade++;
        }
        return grade;
    }
}
