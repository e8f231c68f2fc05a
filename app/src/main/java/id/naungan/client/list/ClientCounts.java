package id.naungan.client.list;

import java.util.Map;

/** How many people each choice of a filter would leave; the choice already made in the same filter is not applied to it. */
public record ClientCounts(long found, Map<ClientFilter.Living, Long> living, long withoutNik, long withoutAkta) {}
