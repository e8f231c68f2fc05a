package id.naungan.casework.roster.reading.value;

/** Why a child with living parents may be in care, as rosters put it beside the orphan status. */
public enum Hardship {
    DHUAFA,
    TERLANTAR
}
