/** Tier 3: the register of LKS, also of those nobody registered. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "access",
            "web",
            "web :: form",
            "amend",
            "trail",
            "audit :: history",
            "reference",
            "sheet :: file",
            "sheet :: value",
            "sheet :: layout",
            "sheet :: report",
            "sheet :: run",
            "document",
            "document :: letter",
            "notice"
        })
package id.naungan.institution;
