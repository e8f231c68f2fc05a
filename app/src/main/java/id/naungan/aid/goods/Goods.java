package id.naungan.aid.goods;

import java.util.UUID;

/** What one home gets of the goods of one proposal, and what became of them; in whole units, the price in rupiah. */
public record Goods(
        UUID proposalId,
        UUID institutionId,
        String homeName,
        String district,
        String region,
        String programme,
        String period,
        String goods,
        String unit,
        long price,
        int decided,
        int sent,
        int waiting,
        int came,
        int damaged,
        int missing,
        int given,
        int lost) {

    public String href() {
        return "/lks/" + institutionId + "/bantuan/barang/" + proposalId;
    }

    /** What the office still has to send; what came short or damaged counts as not sent. */
    public int toSend() {
        return decided - (sent - damaged - missing);
    }

    /** What the home still has. */
    public int left() {
        return came - given - lost;
    }
}
