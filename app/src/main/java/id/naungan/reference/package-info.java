/** Tier 2: norms, code tables, terms and regions: lists that are data. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "store", "audit", "access", "web", "web :: form", "amend"})
package id.naungan.reference;
