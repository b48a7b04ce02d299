/** Resources: the list with its filters, each with a page of its own, and what people save for later. */
@NullMarked
package org.waymark.library.resource;

import org.jspecify.annotations.NullMarked;
