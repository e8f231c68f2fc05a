/** Tier 5: what anybody may know without an account: homes, documents, numbers, figures, open data, help. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "access",
            "web",
            "web :: form",
            "trail",
            "reference",
            "notice",
            "document",
            "document :: letter",
            "institution"
        })
package id.naungan.portal;
