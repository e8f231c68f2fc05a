/** Tier 1: the database: its process, its sessions, the settings each transaction carries. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package id.naungan.store;
