/** Tier 2: stored files and photos. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "store", "audit", "access", "web", "web :: form", "amend"})
package id.naungan.document;
