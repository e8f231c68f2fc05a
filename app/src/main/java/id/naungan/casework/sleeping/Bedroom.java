package id.naungan.casework.sleeping;

import id.naungan.kernel.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bedroom in use with those of its sleepers whom the caller may see, and how many sleep in it in all. */
public record Bedroom(Room room, List<Sleeper> sleepers, int sleeping) {

    /** As the home wrote it down; `sex` is L, P or CAMPUR. */
    public record Room(
            UUID id,
            String name,
            @Nullable String building,
            @Nullable Integer places,
            @Nullable String sex,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo) {}

    /** A resident; `roomId` is null for who has no bed written down. */
    public record Sleeper(
            UUID id,
            String name,
            Sex sex,
            @Nullable LocalDate born,
            @Nullable UUID roomId) {

        @Nullable
        Integer age(LocalDate today) {
            return born == null ? null : born.until(today).getYears();
        }
    }

    /** Beds that are free; null where nobody wrote down how many there are. */
    public @Nullable Integer free() {
        return room.places() == null ? null : room.places() - sleeping;
    }

    /** What is wrong with it, as message keys. */
    public List<String> marks(LocalDate today) {
        var marks = new ArrayList<String>();
        var free = free();
        if (free != null && free < 0) marks.add("sleeping.mark.full");
        if (sleepers.stream().map(Sleeper::sex).distinct().count() > 1) marks.add("sleeping.mark.mixed");
        else if (sleepers.stream().anyMatch(s -> otherSex(s.sex()))) marks.add("sleeping.mark.sex");
        if (sleepers.stream().anyMatch(s -> otherAge(s.age(today)))) marks.add("sleeping.mark.age");
        return marks;
    }

    private boolean otherSex(Sex sex) {
        return room.sex() != null && !room.sex().equals("CAMPUR") && !room.sex().equals(sex.name());
    }

    private boolean otherAge(@Nullable Integer age) {
        return age != null
                && (room.ageFrom() != null && age < room.ageFrom() || room.ageTo() != null && age > room.ageTo());
    }
}
