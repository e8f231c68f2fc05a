package id.naungan.aid.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One payment, what arrived of it, and how it is accounted for. */
public record Payment(
        UUID id,
        UUID proposalId,
        UUID institutionId,
        String homeName,
        String district,
        String region,
        String programme,
        String period,
        LocalDate paidOn,
        long amount,
        String sp2d,
        @Nullable String bank,
        @Nullable String note,
        String paidByName,
        @Nullable LocalDate receivedOn,
        @Nullable Long received,
        @Nullable String receivedNote,
        LocalDate dueOn,
        String state,
        int accountVersion,
        long spent,
        long returned,
        @Nullable String sentByName,
        @Nullable String judgedByName,
        @Nullable String remark) {

    public String href() {
        return "/lks/" + institutionId + "/bantuan/dana/" + id;
    }

    /** What is left of what arrived. */
    public long balance() {
        return (received == null ? 0 : received) - spent - returned;
    }

    /** Whether the home may still write in it. */
    public boolean open() {
        return state.equals("BELUM") || state.equals("DIKEMBALIKAN");
    }

    public boolean late(LocalDate today) {
        return open() && dueOn.isBefore(today);
    }

    public long daysLeft(LocalDate today) {
        return java.time.temporal.ChronoUnit.DAYS.between(today, dueOn);
    }

    public String tone(LocalDate today) {
        if (late(today)) return "bad";
        return switch (state) {
            case "DITERIMA" -> "good";
            case "DIKIRIM" -> "info";
            default -> "warn";
        };
    }
}
