/** Tier 2: lists that people keep in workbooks: read safely, their columns recognised, their rows written step by step. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package id.naungan.sheet;
