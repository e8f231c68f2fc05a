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
        long silent) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together, of areas that do not overlap. */
    Figures plus(Figures other) {
        return new Figures(
                institutions + other.institutions,
                unregistered + other.unregistered,
                overCapacity + other.overCapacity,
                residents + other.residents,
                male + other.male,
                female + other.female,
                withoutNik + other.withoutNik,
                withoutAkta + other.withoutAkta,
                places + other.places,
                noted + other.noted,
                silent + other.silent);
    }
}
