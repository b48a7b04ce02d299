/** Messages in their table, from the transaction that posts them to the server that takes them, and what became of each. */
@NamedInterface("outbox")
@NullMarked
package org.waymark.messaging.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
