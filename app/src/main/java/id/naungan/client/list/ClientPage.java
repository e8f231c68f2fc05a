package id.naungan.client.list;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some lines of the list; `next` is the last client shown when more follow (an id, never a name, stands in the address). */
public record ClientPage(List<ClientRow> rows, @Nullable UUID next) {}
