/** Tier 1: Acts, row history, reading log and the chain that seals them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "store"})
package id.naungan.audit;
