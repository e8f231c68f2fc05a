package id.naungan.aid.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One home in a proposal. */
public record HomeRow(
        UUID proposalId,
        UUID institutionId,
        String name,
        String kind,
        String district,
        boolean declared,
        List<String> reasons,
        int clients,
        int eligible,
        int held,
        long days,
        long gross,
        long amount,
        @Nullable String districtVerdict,
        @Nullable String provinceVerdict,
        @Nullable String remark,
        long paid) {

    public String href() {
        return "/bansos/usulan/" + proposalId + "/lks/" + institutionId;
    }
}
