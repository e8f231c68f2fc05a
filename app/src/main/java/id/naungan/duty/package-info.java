/** Tier 5: who is on duty when: shifts, the roster of a month, caregivers and professionals beside clients, and what is wrong with it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "access",
            "web",
            "web :: form",
            "outbox",
            "amend",
            "trail",
            "reference",
            "document",
            "notice",
            "institution",
            "client",
            "staff",
            "staff :: domain",
            "casework"
        })
package id.naungan.duty;
