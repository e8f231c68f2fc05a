/** What each row is: new, known, doubtful or refused; and what the user decides. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.roster.verdict;
