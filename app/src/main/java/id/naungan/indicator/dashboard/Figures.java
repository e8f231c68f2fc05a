package id.naungan.indicator.dashboard;

/** The sums over the homes of an area; capacities count only homes that state one. */
public record Figures(
        long institutions,
        long unregistered,
        long overCapacity,
        long residents,
        long male,
        long female,
        long withoutNik,
        long withoutAkta,
        long places,
        long noted,
        long silent) {}
