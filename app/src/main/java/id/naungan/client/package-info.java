/** Tier 3: who the person is: identity, family, papers, consent. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "audit",
            "audit :: history",
            "access",
            "web",
            "web :: form",
            "amend",
            "trail",
            "reference",
            "document",
            "document :: letter",
            "institution"
        })
package id.naungan.client;
