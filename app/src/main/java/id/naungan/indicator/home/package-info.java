/** The first page: a door for visitors, the day's start for everyone signed in. */
@org.jspecify.annotations.NullMarked
package id.naungan.indicator.home;
