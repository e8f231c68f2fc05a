/** Tier 1: Acts, row history, reading log and the chain that seals them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "store", "db"})
package id.naungan.audit;
