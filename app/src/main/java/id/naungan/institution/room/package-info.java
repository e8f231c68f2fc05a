/** What a home has: buildings, rooms, facilities, vehicles, whom to call; and whether it is enough for those who live there. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.room;
