/** What follows from the scores of social functioning: group, difficulty, outcome. All of it our proposal; the limits are rows. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.step.functioning;
