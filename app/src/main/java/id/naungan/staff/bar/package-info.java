/** People kept away from work with clients in every home, and whether somebody is such a person. */
@org.jspecify.annotations.NullMarked
package id.naungan.staff.bar;
